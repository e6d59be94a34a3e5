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
    Parameter.Kind kind, String name, boolean hasDefault, @Nullable FactExpr annotation) {}
