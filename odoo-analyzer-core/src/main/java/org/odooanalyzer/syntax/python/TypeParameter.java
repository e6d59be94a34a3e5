package org.odooanalyzer.syntax.python;

import org.jspecify.annotations.Nullable;

/**
 * A type parameter of a function, class or type alias.
 *
 * @param kind whether it has a star
 * @param bound the bound or constraints behind {@code :}
 */
public record TypeParameter(
    int start, int end, Kind kind, String name, @Nullable Expr bound, @Nullable Expr defaultValue)
    implements Node {
  /** The kinds of type parameters. */
  public enum Kind {
    TYPE_VAR,
    /** {@code *Ts} */
    TYPE_VAR_TUPLE,
    /** {@code **P} */
    PARAM_SPEC
  }
}
