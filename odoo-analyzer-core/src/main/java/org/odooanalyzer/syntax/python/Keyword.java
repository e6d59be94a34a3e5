package org.odooanalyzer.syntax.python;

import org.jspecify.annotations.Nullable;

/**
 * A keyword argument {@code name=value}, or {@code **value} when there is no name. The name starts
 * at the node's start.
 */
public record Keyword(int start, int end, @Nullable String name, Expr value) implements Node {}
