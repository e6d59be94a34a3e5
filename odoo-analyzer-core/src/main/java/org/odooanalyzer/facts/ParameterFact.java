package org.odooanalyzer.facts;

import org.jspecify.annotations.Nullable;
import org.odooanalyzer.syntax.python.Parameter;

/**
 * A parameter.
 *
 * @param kind how arguments reach it
 * @param hasDefault whether it may be left out
 * @param constant what it is when it is left out; kept only where that is a text, number or word,
 *     and where the result of the function is kept
 */
public record ParameterFact(
    Parameter.Kind kind,
    String name,
    boolean hasDefault,
    @Nullable FactExpr annotation,
    @Nullable FactExpr constant) {
  /** Whether an argument without a keyword can reach it alone. */
  public boolean isPositional() {
    return kind == Parameter.Kind.POSITIONAL_OR_KEYWORD || kind == Parameter.Kind.POSITIONAL_ONLY;
  }
}
