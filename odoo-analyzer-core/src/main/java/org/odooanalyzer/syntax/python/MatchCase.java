package org.odooanalyzer.syntax.python;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A {@code case} block of a match statement. */
public record MatchCase(int start, int end, Pattern pattern, @Nullable Expr guard, List<Stmt> body)
    implements Node {}
