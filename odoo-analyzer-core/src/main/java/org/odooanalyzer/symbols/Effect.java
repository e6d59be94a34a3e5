package org.odooanalyzer.symbols;

import org.jspecify.annotations.Nullable;
import org.odooanalyzer.syntax.python.Expr;
import org.odooanalyzer.syntax.python.Stmt;

/**
 * A statement outside functions that changes an object rather than a name.
 *
 * @param target the attribute or item that is set or deleted; absent for a call
 * @param value what it is set to, or the call; absent when it is deleted or not known
 */
public record Effect(
    Stmt statement, Kind kind, @Nullable Expr target, @Nullable Expr value, @Nullable Guard guard)
    implements ScopeEntry {
  /** What the statement does. */
  public enum Kind {
    CALL,
    SET,
    DELETE
  }
}
