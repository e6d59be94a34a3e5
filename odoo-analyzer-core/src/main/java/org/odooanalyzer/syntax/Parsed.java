package org.odooanalyzer.syntax;

import java.util.List;

/**
 * What a reader understood of a file and what it did not.
 *
 * @param <T> the kind of tree
 * @param tree all that could be understood
 * @param problems what could not, in order of position; empty for a correct file
 */
public record Parsed<T>(T tree, List<Problem> problems) {
  public Parsed {
    problems = List.copyOf(problems);
  }
}
