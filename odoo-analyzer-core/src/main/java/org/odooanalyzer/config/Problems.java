package org.odooanalyzer.config;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.odooanalyzer.config.Sourced.Origin;
import org.odooanalyzer.diagnostics.Severity;

/** Collects what is wrong with the files of one request. */
final class Problems {
  private static final Comparator<ConfigurationProblem> ORDER =
      Comparator.comparing((ConfigurationProblem problem) -> problem.file().toString())
          .thenComparing(ConfigurationProblem::position)
          .thenComparing(ConfigurationProblem::message);

  private final List<ConfigurationProblem> found = new ArrayList<>();

  void error(Origin origin, String message) {
    add(origin, Severity.ERROR, message);
  }

  void warning(Origin origin, String message) {
    add(origin, Severity.WARNING, message);
  }

  /** All problems once, by file and place. */
  List<ConfigurationProblem> sorted() {
    return found.stream().sorted(ORDER).distinct().toList();
  }

  private void add(Origin origin, Severity severity, String message) {
    found.add(new ConfigurationProblem(origin.file(), origin.position(), severity, message));
  }
}
