package org.odooanalyzer.syntax.python;

import java.util.List;

/** One {@code for … in … if …} of a comprehension. */
public record Comprehension(
    int start, int end, boolean isAsync, Expr target, Expr iterable, List<Expr> conditions)
    implements Node {}
