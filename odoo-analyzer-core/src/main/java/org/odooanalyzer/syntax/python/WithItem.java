package org.odooanalyzer.syntax.python;

import org.jspecify.annotations.Nullable;

/** One {@code context as target} of a with statement. */
public record WithItem(int start, int end, Expr context, @Nullable Expr target) implements Node {}
