package org.odooanalyzer.workspace;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.odooanalyzer.diagnostics.Reporter;
import org.odooanalyzer.diagnostics.Rule;
import org.odooanalyzer.syntax.Problem;
import org.odooanalyzer.text.LineMap;
import org.odooanalyzer.text.Span;

/** Passes on findings on lines without syntax errors: what is half typed is reported once. */
record UnbrokenLines(Set<Integer> broken, LineMap lines, Reporter next) implements Reporter {
  static Reporter of(List<Problem> problems, LineMap lines, Reporter next) {
    return problems.isEmpty()
        ? next
        : new UnbrokenLines(
            problems.stream()
                .map(problem -> lines.lineOf(problem.span().start()))
                .collect(Collectors.toUnmodifiableSet()),
            lines,
            next);
  }

  @Override
  public void report(Rule rule, Span span, String... arguments) {
    if (!broken.contains(lines.lineOf(span.start()))) {
      next.report(rule, span, arguments);
    }
  }
}
