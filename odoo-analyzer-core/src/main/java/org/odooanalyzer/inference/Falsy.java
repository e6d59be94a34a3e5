package org.odooanalyzer.inference;

import java.util.List;
import org.odooanalyzer.syntax.python.Expr;

/** Tells expressions that stand for nothing. */
final class Falsy {
  private Falsy() {}

  /** Whether an expression is {@code None} or {@code False}, which Odoo writes for nothing. */
  static boolean is(Expr expression) {
    return expression instanceof Expr.Constant constant
        && (constant.word() == Expr.Constant.Word.NONE
            || constant.word() == Expr.Constant.Word.FALSE);
  }

  /** The expressions that stand for something; all of them when none does. */
  static List<Expr> leaveOut(List<Expr> expressions) {
    List<Expr> telling = expressions.stream().filter(expression -> !is(expression)).toList();
    return telling.isEmpty() ? expressions : telling;
  }
}
