package org.odooanalyzer.features.python;

import java.util.Optional;
import org.odooanalyzer.inference.TreePath;
import org.odooanalyzer.syntax.python.Expr;
import org.odooanalyzer.syntax.python.Node;
import org.odooanalyzer.syntax.python.Stmt;

/** Tells the names of fields that are being declared. */
final class FieldNames {
  private FieldNames() {}

  /** The name that a call on a path is assigned to. */
  static Optional<String> target(TreePath path, Expr.Call call) {
    for (Node node : path.nodes()) {
      if (node instanceof Stmt.Assign assign
          && StringSlots.isSame(assign.value(), call)
          && assign.targets().get(0) instanceof Expr.Name name) {
        return Optional.of(name.id());
      }
    }
    return Optional.empty();
  }
}
