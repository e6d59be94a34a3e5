package org.odooanalyzer.evaluation;

import java.util.List;
import java.util.Optional;
import org.odooanalyzer.evaluation.Value.Word;

/** What a condition makes of values; empty where it cannot be known. */
final class Truth {
  private Truth() {}

  /** Whether Python takes a value for true. */
  static Optional<Boolean> of(Value value) {
    if (value instanceof Value.Text text) {
      return Optional.of(!text.text().isEmpty());
    }
    if (value instanceof Value.Numeral number) {
      return Optional.of(!number.text().matches("[-+]?[0_.]+"));
    }
    if (value instanceof Word word) {
      return Optional.of(word == Word.TRUE || word == Word.ELLIPSIS);
    }
    if (value instanceof Value.Sequence sequence) {
      return Optional.of(!sequence.items().isEmpty());
    }
    if (value instanceof Value.Mapping mapping) {
      return Optional.of(!mapping.entries().isEmpty());
    }
    boolean isObject =
        value instanceof Value.ClassObject
            || value instanceof Value.FunctionObject
            || value instanceof Value.ModuleObject
            || value instanceof Value.Callable
            || value instanceof Value.Lambda;
    return isObject ? Optional.of(true) : Optional.empty();
  }

  /** Whether a comparison holds. */
  static Optional<Boolean> compare(String operator, Value left, Value right) {
    if (right instanceof Value.Dynamic object && operator.endsWith("in")) {
      boolean isPositive = operator.equals("in");
      return object.contains(left).map(found -> found == isPositive);
    }
    if (!left.isConstant() || !right.isConstant()) {
      return Optional.empty();
    }
    return switch (operator) {
      case "==", "is" -> Optional.of(left.equals(right));
      case "!=", "is not" -> Optional.of(!left.equals(right));
      case "in" -> contains(right, left);
      case "not in" -> contains(right, left).map(found -> !found);
      default -> Optional.empty();
    };
  }

  private static Optional<Boolean> contains(Value container, Value item) {
    if (container instanceof Value.Text text) {
      return item.asText().map(text.text()::contains);
    }
    Optional<List<Value>> items = ConstantMethods.iterate(container);
    return items.map(values -> values.contains(item));
  }
}
