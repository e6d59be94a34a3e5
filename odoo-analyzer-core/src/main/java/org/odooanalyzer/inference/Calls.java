package org.odooanalyzer.inference;

import java.util.List;
import java.util.Optional;
import org.odooanalyzer.evaluation.PythonClass;
import org.odooanalyzer.evaluation.Value;
import org.odooanalyzer.records.DataRecord;
import org.odooanalyzer.records.RecordIndex;
import org.odooanalyzer.symbols.Scope;
import org.odooanalyzer.syntax.python.Expr;
import org.odooanalyzer.types.Type;
import org.odooanalyzer.types.Type.Unknown;

/** Types what calls give. */
final class Calls {
  private static final Expr.Call NO_ARGUMENTS =
      new Expr.Call(0, 0, new Expr.Name(0, 0, ""), List.of(), List.of());

  private final Inference inference;
  private final RecordCalls records;

  Calls(Inference inference) {
    this.inference = inference;
    this.records = new RecordCalls(inference);
  }

  Type type(Expr.Call call, Scope scope) {
    if (call.function() instanceof Expr.Name name && name.id().equals("super")) {
      return SuperCalls.type(inference, scope);
    }
    return result(inference.type(call.function(), scope), call, scope);
  }

  /** What a call gives whose arguments do not matter. */
  Type result(Type function) {
    return result(function, NO_ARGUMENTS, inference.text().scope());
  }

  private Type result(Type function, Expr.Call call, Scope scope) {
    if (function instanceof Type.Method method) {
      return ofMethod(method, call, scope);
    }
    if (function instanceof Type.Function known) {
      return ofFunction(known);
    }
    if (function instanceof Type.ClassObject known) {
      Type made = Annotations.instance(inference, known.type());
      return made instanceof Type.Recordset ? Unknown.ANY : made;
    }
    if (function instanceof Type.BuiltinObject builtin) {
      return new BuiltinCalls(inference, scope).type(builtin.name(), call);
    }
    return function instanceof Type.Environment ? function : Unknown.ANY;
  }

  private Type ofFunction(Type.Function function) {
    boolean isTranslation =
        function.file().path().startsWith("odoo/")
            && (function.name().equals("_") || function.name().equals("get_text_alias"));
    return isTranslation
        ? Type.of("str")
        : FieldFunctions.type(function)
            .orElseGet(() -> inference.functions().result(function, Unknown.ANY));
  }

  private Type ofMethod(Type.Method method, Expr.Call call, Scope scope) {
    Type receiver = method.receiver();
    if (receiver instanceof Type.Recordset || receiver instanceof Type.Super) {
      return records.type(receiver, method.name(), call, scope);
    }
    if (receiver instanceof Type.Environment && method.name().equals("ref")) {
      return reference(call);
    }
    if (receiver instanceof Type.Instance instance) {
      return ofInstance(instance, instance.type().attribute(method.name()));
    }
    String type =
        receiver instanceof Type.Builtin builtin
            ? builtin.name()
            : receiver instanceof Type.Environment ? "Environment" : "tuple";
    return KnownMembers.of(type.equals("Markup") ? "str" : type, method.name())
        .map(member -> KnownMembers.type(member.type(), receiver))
        .orElse(Unknown.ANY);
  }

  Type ofInstance(Type.Instance instance, Optional<Value> method) {
    PythonClass type = instance.type();
    boolean isRef =
        method.isPresent()
            && method.get() instanceof Value.FunctionObject function
            && function.fact().name().equals("ref")
            && type.file().path().startsWith("odoo/");
    return !isRef && method.isPresent() && method.get() instanceof Value.FunctionObject function
        ? inference.functions().result(function.file(), function.fact(), instance)
        : Unknown.ANY;
  }

  /** The records that an XML id names. */
  private Type reference(Expr.Call call) {
    if (call.arguments().isEmpty()
        || !(call.arguments().get(0) instanceof Expr.StringLiteral text)) {
      return Unknown.ANY;
    }
    RecordIndex index = inference.around().records().get();
    return index
        .find(text.value())
        .map(DataRecord::model)
        .or(() -> Optional.ofNullable(index.generated().get(text.value())))
        .<Type>map(Type.Recordset::new)
        .orElse(Unknown.ANY);
  }
}
