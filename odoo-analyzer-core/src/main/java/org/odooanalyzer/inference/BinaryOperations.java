package org.odooanalyzer.inference;

import java.util.Set;
import org.odooanalyzer.syntax.python.Operator;
import org.odooanalyzer.types.Type;
import org.odooanalyzer.types.Type.Unknown;
import org.odooanalyzer.types.Types;

/** What arithmetic gives. */
final class BinaryOperations {
  private static final Set<String> NUMBERS = Set.of("int", "float", "bool");
  private static final Set<String> ADDED = Set.of("str", "list", "bytes", "tuple");
  private static final Set<String> SETS = Set.of("set", "frozenset", "dict");

  private BinaryOperations() {}

  static Type type(Type left, Operator operator, Type right) {
    if (left == Unknown.PENDING || right instanceof Type.Recordset) {
      return right;
    }
    if (operator == Operator.ADD && (Types.is(left, "date") || Types.is(left, "datetime"))) {
      return left;
    }
    if (!(left instanceof Type.Builtin one) || !(right instanceof Type.Builtin other)) {
      return right == Unknown.PENDING ? left : Unknown.ANY;
    }
    if (NUMBERS.contains(one.name()) && NUMBERS.contains(other.name())) {
      boolean isFloat =
          operator == Operator.DIV || one.name().equals("float") || other.name().equals("float");
      return Type.of(isFloat ? "float" : "int");
    }
    if (isTime(one.name()) || isTime(other.name())) {
      return times(one.name(), operator, other.name());
    }
    boolean isSame = one.name().equals(other.name());
    if (operator == Operator.ADD && isSame && ADDED.contains(one.name())) {
      return Types.join(one, other);
    }
    if (operator == Operator.MULT && ADDED.contains(one.name()) && other.name().equals("int")) {
      return one;
    }
    boolean isOfSets =
        operator == Operator.BIT_OR || operator == Operator.BIT_AND || operator == Operator.SUB;
    return isOfSets && isSame && SETS.contains(one.name()) ? Types.join(one, other) : Unknown.ANY;
  }

  private static boolean isTime(String name) {
    return name.equals("date") || name.equals("datetime") || name.equals("timedelta");
  }

  private static Type times(String left, Operator operator, String right) {
    if (operator == Operator.SUB && left.equals(right)) {
      return Type.of("timedelta");
    }
    boolean isMoved = operator == Operator.ADD || operator == Operator.SUB;
    return isMoved && isTime(left) && (right.equals("timedelta") || right.equals("relativedelta"))
        ? Type.of(left)
        : Unknown.ANY;
  }
}
