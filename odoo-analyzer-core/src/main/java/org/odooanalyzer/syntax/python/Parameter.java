package org.odooanalyzer.syntax.python;

import org.jspecify.annotations.Nullable;

/**
 * A parameter of a function or lambda. The span covers name and annotation, as CPython's {@code
 * arg} does: neither the stars before nor the default behind.
 *
 * @param kind how arguments reach it
 * @param name its name; empty where it is missing
 */
public record Parameter(
    int start,
    int end,
    Kind kind,
    String name,
    @Nullable Expr annotation,
    @Nullable Expr defaultValue)
    implements Node {
  /** How arguments reach a parameter. */
  public enum Kind {
    POSITIONAL_ONLY,
    POSITIONAL_OR_KEYWORD,
    /** {@code *args} */
    VAR_POSITIONAL,
    KEYWORD_ONLY,
    /** {@code **kwargs} */
    VAR_KEYWORD
  }
}
