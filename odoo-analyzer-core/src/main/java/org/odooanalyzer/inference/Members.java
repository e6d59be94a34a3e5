package org.odooanalyzer.inference;

import java.util.Optional;
import java.util.Set;
import org.odooanalyzer.evaluation.PythonClass;
import org.odooanalyzer.evaluation.Value;
import org.odooanalyzer.facts.FactExpr;
import org.odooanalyzer.facts.FunctionFact;
import org.odooanalyzer.types.Type;
import org.odooanalyzer.types.Type.Unknown;

/** Types attributes of values. */
final class Members {
  private final Inference inference;
  private final RecordMembers records;
  private final OwnAttributes own;

  Members(Inference inference) {
    this.inference = inference;
    this.records = new RecordMembers(inference);
    this.own = new OwnAttributes(inference);
  }

  Type attribute(Type value, String name) {
    if (value instanceof Type.Recordset recordset) {
      return records.attribute(recordset, name);
    }
    if (value instanceof Type.Environment) {
      return known("Environment", value, name);
    }
    if (value instanceof Type.Builtin builtin) {
      return known(builtin.name().equals("Markup") ? "str" : builtin.name(), value, name);
    }
    if (value instanceof Type.Tuple) {
      return known("tuple", value, name);
    }
    if (value instanceof Type.BuiltinObject builtin) {
      return known(builtin.name(), Type.of(builtin.name()), name);
    }
    if (value instanceof Type.ModuleObject module) {
      return ofModule(module, name);
    }
    if (value instanceof Type.ClassObject known) {
      return ofClass(known.type(), name);
    }
    if (value instanceof Type.Instance instance) {
      return ofInstance(instance, name);
    }
    return value instanceof Type.Super ? new Type.Method(value, name) : Unknown.ANY;
  }

  static Type known(String type, Type value, String name) {
    return KnownMembers.of(type, name)
        .map(
            member ->
                member.isMethod()
                    ? new Type.Method(value, name)
                    : KnownMembers.type(member.type(), value))
        .orElse(Unknown.ANY);
  }

  private Type ofModule(Type.ModuleObject module, String name) {
    return Values.type(
        inference
            .around()
            .evaluator()
            .member(
                inference.text().file(),
                new Value.ModuleObject(module.dotted(), module.file()),
                name));
  }

  private Type ofClass(PythonClass type, String name) {
    Optional<Value> value = type.attribute(name);
    return value.isPresent() && value.get() != Value.Word.NONE
        ? Values.type(value.get())
        : ownOrEnvironment(type, name);
  }

  private Type ofInstance(Type.Instance instance, String name) {
    PythonClass type = instance.type();
    Optional<Value> value = type.attribute(name);
    if (value.isEmpty()) {
      return ownOrEnvironment(type, name);
    }
    if (value.get() instanceof Value.FunctionObject function) {
      if (!isProperty(function.fact())) {
        return new Type.Method(instance, name);
      }
      Type result = inference.functions().result(function.file(), function.fact(), instance);
      return result.isUnknown() ? ownOrEnvironment(type, name) : result;
    }
    Type known = Values.type(value.get());
    // What a class sets to nothing its instances set to something.
    return known.equals(Type.none()) || value.get() == Value.Word.FALSE
        ? ownOrEnvironment(type, name)
        : known;
  }

  private Type ownOrEnvironment(PythonClass type, String name) {
    Type assigned = own.type(type, name);
    if (assigned.isUnknown() && name.equals("env")) {
      // Whatever of Odoo's own code and of addons has an env has this one.
      boolean isOfOdoo =
          type.file().path().startsWith("odoo/")
              || inference.around().evaluator().world().addonOf(type.file()).isPresent();
      return isOfOdoo ? new Type.Environment() : Unknown.ANY;
    }
    return assigned;
  }

  /** The attributes that functions of a class of the own file set. */
  Set<String> assigned(PythonClass type) {
    return own.names(type);
  }

  static boolean isProperty(FunctionFact function) {
    return function.decorators().stream().anyMatch(Members::isPropertyName);
  }

  private static boolean isPropertyName(FactExpr decorator) {
    String name =
        decorator instanceof FactExpr.NameRef ref
            ? ref.name()
            : decorator instanceof FactExpr.Member member ? member.name() : "";
    return name.equals("property")
        || name.equals("cached_property")
        || name.equals("lazy_property");
  }
}
