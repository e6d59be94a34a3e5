package org.odooanalyzer.types;

import java.util.List;
import java.util.stream.Collectors;

/** Writes types as people do. */
final class TypeText implements TypeVisitor<String> {
  @Override
  public String visitUnknown(Type.Unknown type) {
    return "unknown";
  }

  @Override
  public String visitRecordset(Type.Recordset type) {
    return type.model();
  }

  @Override
  public String visitEnvironment(Type.Environment type) {
    return "Environment";
  }

  @Override
  public String visitBuiltin(Type.Builtin type) {
    if (type.arguments().isEmpty()) {
      return type.name();
    }
    String more = type.name().equals("tuple") ? ", ..." : "";
    return type.name() + "[" + all(type.arguments()) + more + "]";
  }

  private String all(List<Type> types) {
    return types.stream()
        .map(type -> type.isUnknown() ? "Any" : type.accept(this))
        .collect(Collectors.joining(", "));
  }

  @Override
  public String visitTuple(Type.Tuple type) {
    return type.items().isEmpty() ? "tuple[()]" : "tuple[" + all(type.items()) + "]";
  }

  @Override
  public String visitBuiltinObject(Type.BuiltinObject type) {
    return type.name();
  }

  @Override
  public String visitClassObject(Type.ClassObject type) {
    return "type[" + type.type().name() + "]";
  }

  @Override
  public String visitInstance(Type.Instance type) {
    return type.type().name();
  }

  @Override
  public String visitModuleObject(Type.ModuleObject type) {
    return type.dotted();
  }

  @Override
  public String visitFunction(Type.Function type) {
    return type.name() + "()";
  }

  @Override
  public String visitMethod(Type.Method type) {
    return type.receiver().accept(this) + "." + type.name() + "()";
  }

  @Override
  public String visitSuper(Type.Super type) {
    return "super of " + type.receiver().accept(this);
  }
}
