package org.odooanalyzer.syntax.python;

import org.odooanalyzer.text.Span;

/** Anything in a Python tree that has a place in the text. Offsets are UTF-16 code units. */
public sealed interface Node
    permits Expr,
        Stmt,
        Pattern,
        PyModule,
        Alias,
        Comprehension,
        ExceptHandler,
        Keyword,
        MatchCase,
        Parameter,
        TypeParameter,
        WithItem {
  /** The first offset of the node. */
  int start();

  /** The first offset behind the node. */
  int end();

  /** The range of the node. */
  default Span span() {
    return new Span(start(), end());
  }
}
