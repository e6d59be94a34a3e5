package org.odooanalyzer.config;

import java.nio.file.Path;
import java.util.List;

/**
 * What was read: settings that can be used as they are, and what is wrong with the files.
 *
 * @param configuration the effective profile; wrong values are left out of it
 * @param problems in the order of files and positions
 * @param files the files that were read, the nearest first
 */
public record LoadedConfiguration(
    Configuration configuration, List<ConfigurationProblem> problems, List<Path> files) {
  public LoadedConfiguration {
    problems = List.copyOf(problems);
    files = List.copyOf(files);
  }

  /** Whether a run has to stop and say so. */
  public boolean hasErrors() {
    return problems.stream().anyMatch(ConfigurationProblem::isError);
  }
}
