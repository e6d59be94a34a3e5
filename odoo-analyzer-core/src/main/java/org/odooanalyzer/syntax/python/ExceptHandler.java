package org.odooanalyzer.syntax.python;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.odooanalyzer.text.Span;

/**
 * An {@code except} clause.
 *
 * @param type the exceptions that it catches; absent for a bare {@code except:}
 * @param name the name that the exception is bound to
 * @param nameStart where that name starts; -1 without one
 */
public record ExceptHandler(
    int start, int end, @Nullable Expr type, @Nullable String name, int nameStart, List<Stmt> body)
    implements Node {
  /** The range of the name; empty at the start of the clause without one. */
  public Span nameSpan() {
    return name == null ? new Span(start, start) : new Span(nameStart, nameStart + name.length());
  }
}
