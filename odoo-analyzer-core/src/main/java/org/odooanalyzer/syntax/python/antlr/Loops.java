package org.odooanalyzer.syntax.python.antlr;

import java.util.List;
import org.odooanalyzer.syntax.python.Expr;
import org.odooanalyzer.syntax.python.Stmt;
import org.odooanalyzer.syntax.python.WithItem;

/** Builds while, for and with statements. */
final class Loops {
  private final TokenCursor cursor;
  private final Values values;
  private final Targets targets;

  Loops(Building building) {
    this.cursor = building.cursor;
    this.values = building.values;
    this.targets = new Targets(building);
  }

  void whileLoop(int mark, int start) {
    int end = cursor.endBeforeLayout();
    int depth = values.depthOver(mark);
    List<Stmt> body = values.list(mark + 1);
    List<Stmt> orElse = values.size > mark + 2 ? values.list(mark + 2) : List.of();
    Expr condition = values.expr(mark);
    values.size = mark;
    values.push(new Stmt.While(start, end, condition, body, orElse), start, end, depth);
  }

  void forLoop(int mark, int start, boolean isAsync) {
    if (values.size < mark + 3) {
      return;
    }
    int end = cursor.endBeforeLayout();
    int depth = values.depthOver(mark);
    List<Stmt> body = values.list(mark + 2);
    List<Stmt> orElse = values.size > mark + 3 ? values.list(mark + 3) : List.of();
    Expr target = values.expr(mark);
    Expr iterable = values.expr(mark + 1);
    values.size = mark;
    targets.check(target);
    values.push(
        new Stmt.For(start, end, isAsync, target, iterable, body, orElse), start, end, depth);
  }

  /** {@code context as target}. */
  void withItem(int mark, int start) {
    int end = cursor.endBeforeLayout();
    int depth = values.depthOver(mark);
    Expr target = values.size > mark + 1 ? values.pop() : null;
    values.fix(mark, start, end);
    if (target != null) {
      targets.check(target);
    }
    values.push(new WithItem(start, end, values.pop(), target), start, end, depth);
  }

  void with(int mark, int start, boolean isAsync) {
    int end = cursor.endBeforeLayout();
    int depth = values.depthOver(mark);
    int top = values.size - 1;
    List<Stmt> body = top >= mark ? values.list(top) : List.of();
    List<WithItem> items = values.popAll(mark, WithItem.class);
    values.push(new Stmt.With(start, end, isAsync, items, body), start, end, depth);
  }
}
