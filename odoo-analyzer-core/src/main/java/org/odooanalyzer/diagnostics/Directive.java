package org.odooanalyzer.diagnostics;

import org.odooanalyzer.text.Span;

/**
 * A comment's wish not to see some findings on some lines.
 *
 * @param comment where the comment is
 * @param names which findings
 * @param firstLine the first line that it speaks of, counted from 0
 * @param lastLine the last one; {@link #END_OF_FILE} for all that follow
 */
public record Directive(Span comment, RuleNames names, int firstLine, int lastLine) {
  /** The last line of a comment that speaks of all that follows. */
  public static final int END_OF_FILE = Integer.MAX_VALUE;

  boolean covers(Rule rule, int line) {
    return firstLine <= line && line <= lastLine && names.include(rule);
  }

  Directive endingBefore(int line) {
    return new Directive(comment, names, firstLine, Math.min(lastLine, line - 1));
  }
}
