package org.odooanalyzer.syntax.python;

import java.util.List;
import org.odooanalyzer.text.Span;

/**
 * A Python file.
 *
 * @param body its statements
 * @param comments the spans of its comments in order, each from its {@code #} to the end of its
 *     line without the line break
 */
public record PyModule(int start, int end, List<Stmt> body, List<Span> comments) implements Node {}
