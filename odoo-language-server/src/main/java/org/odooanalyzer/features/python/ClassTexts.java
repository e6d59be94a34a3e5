package org.odooanalyzer.features.python;

import java.util.Optional;
import org.odooanalyzer.features.slots.Slot;
import org.odooanalyzer.features.slots.Wanted;
import org.odooanalyzer.inference.TreePath;
import org.odooanalyzer.registry.Model;
import org.odooanalyzer.symbols.Scope;
import org.odooanalyzer.syntax.python.Expr;
import org.odooanalyzer.syntax.python.Node;
import org.odooanalyzer.syntax.python.Stmt;

/** Finds out what strings name that a class of a model says of itself: {@code _inherit = "…"}. */
record ClassTexts(PythonFile file, TreePath path, TextCutter cutter) {
  Optional<Slot> find() {
    int up = 1;
    while (path.node(up)
        .filter(
            node ->
                node instanceof Expr.ListExpr
                    || node instanceof Expr.Tuple
                    || node instanceof Expr.Dict)
        .isPresent()) {
      up++;
    }
    Node statement = path.node(up).orElse(path.node());
    if (path.scope().kind() != Scope.Kind.CLASS
        || !(statement instanceof Stmt.Assign assign)
        || !(assign.targets().get(0) instanceof Expr.Name target)) {
      return Optional.empty();
    }
    Optional<Dicts.Entry> entry = Dicts.entry(path, 0);
    Optional<Model> model = StringSlots.ownModel(file, path);
    return switch (target.id()) {
      case "_name", "_inherit" -> cutter.whole(new Wanted.AModel());
      case "_inherits" ->
          entry.isPresent() && entry.get().isKey()
              ? cutter.whole(new Wanted.AModel())
              : cutter.path(model);
      case "_rec_name",
          "_parent_name",
          "_date_name",
          "_active_name",
          "_fold_name",
          "_rec_names_search" ->
          cutter.path(model);
      case "_order" -> cutter.order(model);
      default -> Optional.empty();
    };
  }
}
