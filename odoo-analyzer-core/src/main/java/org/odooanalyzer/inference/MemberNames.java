package org.odooanalyzer.inference;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.odooanalyzer.evaluation.PythonClass;
import org.odooanalyzer.evaluation.Value;
import org.odooanalyzer.registry.DefinitionClass;
import org.odooanalyzer.registry.MethodDefinition;
import org.odooanalyzer.registry.Model;
import org.odooanalyzer.types.Type;

/** Lists the members that values have; those of modules are in their files. */
public final class MemberNames {
  /** What a member is. */
  public enum Kind {
    FIELD,
    METHOD,
    PROPERTY,
    VARIABLE,
    CLASS
  }

  private final Inference inference;
  private final Map<String, Kind> found = new LinkedHashMap<>();

  private MemberNames(Inference inference) {
    this.inference = inference;
  }

  /** The members of a value by name; none for one of which nothing is known. */
  public static Map<String, Kind> of(Inference inference, Type value) {
    MemberNames names = new MemberNames(inference);
    names.add(value);
    return names.found;
  }

  private void add(Type value) {
    if (value instanceof Type.Recordset records) {
      addRecords(records.model());
    } else if (value instanceof Type.Super parent) {
      add(parent.receiver());
    } else if (value instanceof Type.Environment) {
      addKnown("Environment");
    } else if (value instanceof Type.Builtin builtin) {
      addKnown(builtin.name().equals("Markup") ? "str" : builtin.name());
    } else if (value instanceof Type.Tuple) {
      addKnown("tuple");
    } else if (value instanceof Type.BuiltinObject builtin) {
      addKnown(builtin.name());
    } else if (value instanceof Type.ClassObject known) {
      addClass(known.type());
    } else if (value instanceof Type.Instance instance) {
      addClass(instance.type());
      inference.members().assigned(instance.type()).forEach(name -> put(name, Kind.VARIABLE));
    }
  }

  private void put(String name, Kind kind) {
    found.putIfAbsent(name, kind);
  }

  private void addRecords(String name) {
    Model model = inference.around().models().model(name).orElse(null);
    if (model != null) {
      model.fields().keySet().forEach(field -> put(field, Kind.FIELD));
      for (DefinitionClass definition : model.definitions()) {
        for (MethodDefinition method : definition.methods().values()) {
          boolean isProperty = method.kind() == MethodDefinition.Kind.PROPERTY;
          put(method.name(), isProperty ? Kind.PROPERTY : Kind.METHOD);
        }
      }
    }
    addKnown(KnownMembers.RECORDS);
  }

  private void addKnown(String type) {
    Set<String> names = KnownMembers.names(type);
    for (String name : names) {
      boolean isMethod =
          KnownMembers.of(type, name).filter(KnownMembers.Member::isMethod).isPresent();
      put(name, isMethod ? Kind.METHOD : Kind.PROPERTY);
    }
  }

  private void addClass(PythonClass type) {
    for (PythonClass at : type.mro()) {
      for (String name : at.names()) {
        put(name, kind(at.own(name).orElse(null)));
      }
    }
  }

  private static Kind kind(@Nullable Value value) {
    if (value instanceof Value.FunctionObject function) {
      return Members.isProperty(function.fact()) ? Kind.PROPERTY : Kind.METHOD;
    }
    return value instanceof Value.ClassObject ? Kind.CLASS : Kind.VARIABLE;
  }
}
