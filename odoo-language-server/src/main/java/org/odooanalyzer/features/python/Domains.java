package org.odooanalyzer.features.python;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.odooanalyzer.features.slots.Slot;
import org.odooanalyzer.inference.TreePath;
import org.odooanalyzer.registry.Model;
import org.odooanalyzer.syntax.python.Expr;
import org.odooanalyzer.syntax.python.Node;

/** Finds the fields that domains name. */
record Domains(TreePath path, TextCutter cutter) {
  private static final Set<String> NESTING = Set.of("any", "not any", "any!", "not any!");

  /**
   * The field that the string names which is the innermost node.
   *
   * @param containers what is between it and the domain, innermost first
   * @param model the model that the domain is about
   */
  Optional<Slot> find(List<Node> containers, Optional<Model> model) {
    Optional<Model> at = model;
    for (int i = containers.size() - 1; i >= 1; i--) {
      List<Expr> items = items(containers.get(i));
      boolean isNested =
          items.size() == 3
              && items.get(0) instanceof Expr.StringLiteral
              && items.get(1) instanceof Expr.StringLiteral operator
              && NESTING.contains(operator.value())
              && StringSlots.isSame(items.get(2), containers.get(i - 1));
      if (isNested) {
        String field = ((Expr.StringLiteral) items.get(0)).value();
        for (String name : field.split("\\.", -1)) {
          at = at.flatMap(known -> TextCutter.comodel(known, name));
        }
      }
    }
    return isName(containers) ? cutter.path(at) : Optional.empty();
  }

  /** Whether the string is the first item of a condition. */
  private boolean isName(List<Node> containers) {
    if (containers.size() < 2) {
      return false;
    }
    List<Expr> items = items(containers.get(0));
    boolean isCondition =
        containers.get(0) instanceof Expr.Tuple
            || (containers.get(0) instanceof Expr.ListExpr && items.size() == 3);
    return isCondition && !items.isEmpty() && StringSlots.isSame(items.get(0), path.node());
  }

  private static List<Expr> items(Node node) {
    if (node instanceof Expr.Tuple tuple) {
      return tuple.elements();
    }
    return node instanceof Expr.ListExpr list ? list.elements() : List.of();
  }
}
