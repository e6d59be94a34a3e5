package org.odooanalyzer.testkit;

import org.jspecify.annotations.Nullable;
import org.odooanalyzer.diagnostics.Diagnostic;
import org.odooanalyzer.diagnostics.Severity;
import org.odooanalyzer.text.Position;

/**
 * A finding that a page expects.
 *
 * @param file the path in the project
 * @param line counted from 0
 * @param columns where on the line; null when the page does not say
 * @param rule the rule's name; null for the page's own
 * @param text a part of the message; null when the page does not say
 */
record Expectation(
    String file,
    int line,
    @Nullable Columns columns,
    Severity severity,
    @Nullable String rule,
    @Nullable String text) {

  /**
   * A half-open range of columns counted from 0; it says nothing about the line on which the
   * finding ends when {@code end} is at the end of the line.
   */
  record Columns(int start, int end) {}

  Expectation withColumns(Columns found) {
    return new Expectation(file, line, found, severity, rule, text);
  }

  /** How much it says: the most exact ones choose their findings first. */
  int exactness() {
    return (columns == null ? 0 : 2) + (text == null ? 0 : 1);
  }

  boolean matches(Diagnostic diagnostic, String pageRule) {
    Position start = diagnostic.location().start();
    return file.equals(diagnostic.location().file().path())
        && line == start.line()
        && severity == diagnostic.severity()
        && (rule == null ? pageRule : rule).equals(diagnostic.rule().name())
        && (text == null || diagnostic.message().contains(text))
        && (columns == null || columnsMatch(columns, diagnostic));
  }

  private static boolean columnsMatch(Columns columns, Diagnostic diagnostic) {
    Position start = diagnostic.location().start();
    Position end = diagnostic.location().end();
    return columns.start() == start.column()
        && start.line() == end.line()
        && columns.end() == end.column();
  }

  String describe(String pageRule) {
    String place = file + ":" + (line + 1);
    if (columns != null) {
      place += ":" + (columns.start() + 1) + "-" + columns.end();
    }
    String words = severity.name().toLowerCase(java.util.Locale.ROOT);
    return place
        + ": "
        + words
        + " ["
        + (rule == null ? pageRule : rule)
        + "]"
        + (text == null ? "" : " \"" + text + "\"");
  }
}
