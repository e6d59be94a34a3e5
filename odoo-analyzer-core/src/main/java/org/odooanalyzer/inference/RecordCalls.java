package org.odooanalyzer.inference;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.odooanalyzer.evaluation.PythonClass;
import org.odooanalyzer.registry.DefinitionClass;
import org.odooanalyzer.registry.MethodDefinition;
import org.odooanalyzer.registry.Model;
import org.odooanalyzer.symbols.Scope;
import org.odooanalyzer.syntax.python.Expr;
import org.odooanalyzer.types.Type;
import org.odooanalyzer.types.Type.Unknown;

/** Types what methods of records give. */
final class RecordCalls {
  private final Inference inference;

  RecordCalls(Inference inference) {
    this.inference = inference;
  }

  Type type(Type receiver, String name, Expr.Call call, Scope scope) {
    if (receiver instanceof Type.Super parent) {
      return ofSuper(parent, name, call, scope);
    }
    Type.Recordset records = (Type.Recordset) receiver;
    return type(records, name, call, scope, methods(records, name));
  }

  private List<MethodDefinition> methods(Type.Recordset records, String name) {
    return inference
        .around()
        .models()
        .model(records.model())
        .map(model -> model.methods(name))
        .orElse(List.of());
  }

  private Type type(
      Type.Recordset records,
      String name,
      Expr.Call call,
      Scope scope,
      List<MethodDefinition> chain) {
    if (name.equals("mapped")) {
      return mapped(records, call, scope);
    }
    if (name.equals("search") && hasKeyword(call, "count")) {
      return Unknown.ANY;
    }
    Optional<Type> known =
        KnownMembers.of(KnownMembers.RECORDS, name)
            .filter(KnownMembers.Member::isMethod)
            .map(member -> KnownMembers.type(member.type(), records));
    return known.orElseGet(() -> inference.functions().result(records, chain));
  }

  private static boolean hasKeyword(Expr.Call call, String name) {
    return call.keywords().stream().anyMatch(keyword -> name.equals(keyword.name()));
  }

  private Type ofSuper(Type.Super parent, String name, Expr.Call call, Scope scope) {
    if (parent.receiver() instanceof Type.Recordset records) {
      return type(records, name, call, scope, behind(parent, records, name));
    }
    if (parent.receiver() instanceof Type.Instance instance) {
      for (PythonClass type : instance.type().mro()) {
        if (type != instance.type() && type.own(name).isPresent()) {
          return inference.calls().ofInstance(instance, type.own(name));
        }
      }
    }
    return Unknown.ANY;
  }

  /** The methods behind the one of a class, in the order in which {@code super()} goes. */
  private List<MethodDefinition> behind(Type.Super parent, Type.Recordset records, String name) {
    Optional<Model> model = inference.around().models().model(records.model());
    List<MethodDefinition> chain = new ArrayList<>();
    boolean isBehind = false;
    for (DefinitionClass definition :
        model.map(Model::definitions).orElse(List.<DefinitionClass>of())) {
      MethodDefinition method = definition.methods().get(name);
      if (isBehind && method != null) {
        chain.add(method);
      }
      isBehind |= definition.offset() == parent.offset() && definition.file().equals(parent.file());
    }
    return chain;
  }

  private Type mapped(Type.Recordset records, Expr.Call call, Scope scope) {
    if (call.arguments().isEmpty()) {
      return Unknown.ANY;
    }
    Type value = Unknown.ANY;
    if (call.arguments().get(0) instanceof Expr.StringLiteral path) {
      value = records;
      for (String name : path.value().split("\\.", -1)) {
        value =
            value instanceof Type.Recordset
                ? inference.members().attribute(value, name)
                : Unknown.ANY;
      }
    } else if (call.arguments().get(0) instanceof Expr.Lambda lambda) {
      value = inference.type(lambda.body(), TreePath.of(lambda, scope).orElse(scope));
    }
    if (value instanceof Type.Recordset || value.isUnknown()) {
      return value;
    }
    return Type.of("list", value);
  }
}
