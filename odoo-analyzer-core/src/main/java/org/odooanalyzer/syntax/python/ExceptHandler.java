package org.odooanalyzer.syntax.python;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An {@code except} clause.
 *
 * @param type the exceptions that it catches; absent for a bare {@code except:}
 * @param name the name that the exception is bound to
 */
public record ExceptHandler(
    int start, int end, @Nullable Expr type, @Nullable String name, List<Stmt> body)
    implements Node {}
