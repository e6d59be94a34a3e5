/**
 * Turns the text of a Python file into a tree of immutable records that mirrors the nodes of
 * CPython's {@code ast} module, with spans. It accepts the syntax of Python 3.6 to 3.14 and never
 * fails: what it cannot understand becomes a {@link org.odooanalyzer.syntax.python.Expr.Broken} or
 * is left out, and a problem says why.
 */
@NullMarked
package org.odooanalyzer.syntax.python;

import org.jspecify.annotations.NullMarked;
