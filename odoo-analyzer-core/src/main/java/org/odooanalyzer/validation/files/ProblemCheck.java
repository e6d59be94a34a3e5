package org.odooanalyzer.validation.files;

import java.util.List;
import org.odooanalyzer.diagnostics.Check;
import org.odooanalyzer.diagnostics.Reporter;
import org.odooanalyzer.syntax.Problem;

/** Reports the problems of a reader as they are. */
public interface ProblemCheck extends Check {
  /** Reports each problem; its message is the argument of the rule. */
  default void check(List<Problem> problems, Reporter reporter) {
    for (Problem problem : problems) {
      reporter.report(rule(), problem.span(), problem.message());
    }
  }
}
