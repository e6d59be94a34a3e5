package org.odooanalyzer.types;

import java.util.ArrayList;
import java.util.List;
import org.odooanalyzer.types.Type.Unknown;

/** What follows from types alone. */
public final class Types {
  private static final List<String> COLLECTIONS =
      List.of("list", "set", "frozenset", "tuple", "iterator", "dict");

  private Types() {}

  /**
   * What a value is that is of one of several types: unknown unless all are the same. {@code None}
   * counts for nothing beside another type, since what is then asked of the value is meant for that
   * other type.
   */
  public static Type join(List<Type> types) {
    Type joined = Unknown.PENDING;
    for (Type type : types) {
      joined = join(joined, type);
    }
    return joined;
  }

  /** What a value is that is of one of two types. */
  public static Type join(Type left, Type right) {
    if (left == Unknown.PENDING || (left.equals(Type.none()) && right != Unknown.PENDING)) {
      return right;
    }
    if (right == Unknown.PENDING || right.equals(Type.none()) || left.equals(right)) {
      return left;
    }
    if (left instanceof Type.Builtin one && right instanceof Type.Builtin other) {
      return joinBuiltins(one, other);
    }
    if (left instanceof Type.Tuple one && right instanceof Type.Tuple other) {
      return joinTuples(one.items(), other.items());
    }
    return Unknown.ANY;
  }

  private static Type joinBuiltins(Type.Builtin one, Type.Builtin other) {
    if (one.name().equals(other.name())) {
      if (one.arguments().isEmpty() || other.arguments().isEmpty()) {
        return one.arguments().isEmpty() ? other : one;
      }
      List<Type> arguments = new ArrayList<>();
      for (int i = 0; i < Math.min(one.arguments().size(), other.arguments().size()); i++) {
        arguments.add(join(one.argument(i), other.argument(i)));
      }
      return new Type.Builtin(one.name(), arguments);
    }
    return isNumber(one) && isNumber(other) ? Type.of("float") : Unknown.ANY;
  }

  private static boolean isNumber(Type.Builtin type) {
    return type.name().equals("int") || type.name().equals("float");
  }

  private static Type joinTuples(List<Type> one, List<Type> other) {
    if (one.size() != other.size()) {
      return Type.of("tuple");
    }
    List<Type> items = new ArrayList<>();
    for (int i = 0; i < one.size(); i++) {
      items.add(join(one.get(i), other.get(i)));
    }
    return new Type.Tuple(items);
  }

  /** What a loop over a value takes from it. */
  public static Type element(Type type) {
    if (type instanceof Type.Recordset) {
      return type;
    }
    if (type instanceof Type.Tuple tuple) {
      return tuple.items().isEmpty() ? Unknown.ANY : join(tuple.items());
    }
    if (type instanceof Type.Builtin builtin) {
      if (builtin.name().equals("str")) {
        return type;
      }
      if (builtin.name().equals("range") || builtin.name().equals("bytes")) {
        return Type.of("int");
      }
      return COLLECTIONS.contains(builtin.name()) ? builtin.argument(0) : Unknown.ANY;
    }
    return Unknown.ANY;
  }

  /** What {@code value[index]} is when the index is no slice. */
  public static Type item(Type type) {
    if (type instanceof Type.Builtin builtin && builtin.name().equals("dict")) {
      return builtin.argument(1);
    }
    boolean isIterated =
        type instanceof Type.Builtin builtin
            && (builtin.name().equals("iterator") || builtin.name().endsWith("set"));
    return isIterated ? Unknown.ANY : element(type);
  }

  /** Whether it is an instance of a class that is known by this name. */
  public static boolean is(Type type, String name) {
    return type instanceof Type.Builtin builtin && builtin.name().equals(name);
  }
}
