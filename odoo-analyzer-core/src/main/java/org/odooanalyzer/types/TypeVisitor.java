package org.odooanalyzer.types;

/** One method for each kind of type. */
public interface TypeVisitor<R> {
  R visitUnknown(Type.Unknown type);

  R visitRecordset(Type.Recordset type);

  R visitEnvironment(Type.Environment type);

  R visitBuiltin(Type.Builtin type);

  R visitTuple(Type.Tuple type);

  R visitBuiltinObject(Type.BuiltinObject type);

  R visitClassObject(Type.ClassObject type);

  R visitInstance(Type.Instance type);

  R visitModuleObject(Type.ModuleObject type);

  R visitFunction(Type.Function type);

  R visitMethod(Type.Method type);

  R visitSuper(Type.Super type);
}
