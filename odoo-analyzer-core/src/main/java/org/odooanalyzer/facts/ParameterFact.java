package org.odooanalyzer.facts;

import org.jspecify.annotations.Nullable;
import org.odooanalyzer.syntax.python.Parameter;

/**
 * A parameter.
 *
 * @param kind how arguments reach it
 * @param hasDefault whether it may be left out
 */
public record ParameterFact(
    Parameter.Kind kind, String name, boolean hasDefault, @Nullable FactExpr annotation) {
  /** Whether an argument without a keyword can reach it alone. */
  public boolean isPositional() {
    return kind == Parameter.Kind.POSITIONAL_OR_KEYWORD || kind == Parameter.Kind.POSITIONAL_ONLY;
  }
}
