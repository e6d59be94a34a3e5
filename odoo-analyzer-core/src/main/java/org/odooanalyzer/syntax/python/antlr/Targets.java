package org.odooanalyzer.syntax.python.antlr;

import java.util.List;
import org.odooanalyzer.syntax.python.Expr;

/** Checks that an expression can be assigned to or deleted. */
final class Targets {
  private final Building building;

  Targets(Building building) {
    this.building = building;
  }

  /** A target of an assignment, loop, comprehension or with statement. */
  void check(Expr target) {
    if (target instanceof Expr.Starred starred) {
      if (starred.value() instanceof Expr.Starred) {
        report(starred);
      }
      check(starred.value());
    } else if (target instanceof Expr.Tuple tuple) {
      checkAll(tuple.elements());
    } else if (target instanceof Expr.ListExpr list) {
      checkAll(list.elements());
    } else {
      checkSingle(target);
    }
  }

  private void checkAll(List<Expr> targets) {
    for (Expr target : targets) {
      check(target);
    }
  }

  /** A target that is no tuple or list, as augmented assignments and annotations need it. */
  void checkSingle(Expr target) {
    boolean valid =
        target instanceof Expr.Name
            || target instanceof Expr.Attribute
            || target instanceof Expr.Subscript
            || target instanceof Expr.Broken;
    if (!valid) {
      report(target);
    }
  }

  /** A target of del. */
  void checkDeleted(Expr target) {
    if (target instanceof Expr.Tuple tuple) {
      tuple.elements().forEach(this::checkDeleted);
    } else if (target instanceof Expr.ListExpr list) {
      list.elements().forEach(this::checkDeleted);
    } else if (!(target instanceof Expr.Broken)) {
      boolean valid =
          target instanceof Expr.Name
              || target instanceof Expr.Attribute
              || target instanceof Expr.Subscript;
      if (!valid) {
        building.problems.add(target.start(), target.end(), "this cannot be deleted");
      }
    }
  }

  private void report(Expr target) {
    building.problems.add(target.start(), target.end(), "this cannot be assigned to");
  }
}
