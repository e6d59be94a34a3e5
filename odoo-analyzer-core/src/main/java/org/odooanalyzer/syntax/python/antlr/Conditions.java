package org.odooanalyzer.syntax.python.antlr;

import java.util.List;
import org.odooanalyzer.syntax.python.Expr;
import org.odooanalyzer.syntax.python.Stmt;

/** Builds if statements. */
final class Conditions {
  private final TokenCursor cursor;
  private final Values values;

  Conditions(Building building) {
    this.cursor = building.cursor;
    this.values = building.values;
  }

  /** Called behind the block of an elif, to remember where the elif starts. */
  void startsAt(int start) {
    int top = values.size - 1;
    values.setExtent(top, start, values.end(top));
  }

  /** The values above the mark are conditions and blocks in turn, and perhaps a last block. */
  void ifs(int mark, int start) {
    int end = cursor.endBeforeLayout();
    int pairs = (values.size - mark) / 2;
    if (pairs == 0) {
      return;
    }
    int orElseDepth = 0;
    List<Stmt> orElse = List.of();
    if ((values.size - mark) % 2 == 1) {
      int top = values.size - 1;
      orElseDepth = values.depth(top);
      orElse = values.list(top);
      values.drop();
    }
    for (int i = pairs - 1; i >= 0; i--) {
      int at = mark + 2 * i;
      int from = i == 0 ? start : values.start(at + 1);
      int depth = Math.max(orElseDepth, values.depthOver(at) - 1) + 1;
      List<Stmt> body = values.list(at + 1);
      Expr condition = values.expr(at);
      values.size = at;
      values.push(new Stmt.If(from, end, condition, body, orElse), from, end, depth);
      if (i > 0) {
        orElseDepth = values.depth(at);
        orElse = List.of((Stmt) values.get(at));
        values.drop();
      }
    }
  }
}
