package org.odooanalyzer.validation.manifest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.odooanalyzer.facts.FactExpr;

/** Finds the parts of an expression that {@code ast.literal_eval} does not accept. */
final class NonLiterals {
  private NonLiterals() {}

  /** The outermost parts that are no literals, in order. */
  static List<FactExpr> in(FactExpr expression) {
    List<FactExpr> found = new ArrayList<>();
    collect(expression, found);
    return found;
  }

  private static void collect(FactExpr expression, List<FactExpr> found) {
    if (expression instanceof FactExpr.Items items) {
      items.items().forEach(item -> collect(item, found));
    } else if (expression instanceof FactExpr.Mapping mapping) {
      for (FactExpr.Mapping.Entry entry : mapping.entries()) {
        Optional.ofNullable(entry.key()).ifPresent(key -> collect(key, found));
        collect(entry.value(), found);
      }
    } else if (isComputed(expression)) {
      found.add(expression);
    }
  }

  /**
   * Whether an expression certainly has to be computed. Sums of numbers are literals to Python
   * (complex numbers), {@code set()} is one too, and what the facts keep no form of is not judged.
   */
  private static boolean isComputed(FactExpr expression) {
    if (expression instanceof FactExpr.Operation operation) {
      return !(operation.left() instanceof FactExpr.Numeral
          && operation.right() instanceof FactExpr.Numeral);
    }
    if (expression instanceof FactExpr.Invocation call) {
      return !(call.arguments().isEmpty()
          && call.function() instanceof FactExpr.NameRef name
          && name.name().equals("set"));
    }
    return expression instanceof FactExpr.NameRef
        || expression instanceof FactExpr.Member
        || expression instanceof FactExpr.Choice
        || expression instanceof FactExpr.Logic
        || expression instanceof FactExpr.Not
        || expression instanceof FactExpr.Format
        || expression instanceof FactExpr.Index
        || expression instanceof FactExpr.Spread
        || expression instanceof FactExpr.Function;
  }
}
