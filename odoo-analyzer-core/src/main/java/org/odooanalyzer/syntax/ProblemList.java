package org.odooanalyzer.syntax;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.odooanalyzer.text.Span;

/**
 * The problems of one file while it is read, at most {@value #LIMIT}: a file that is broken from
 * end to end needs no more to be repaired.
 */
public final class ProblemList {
  public static final int LIMIT = 100;

  private final List<Problem> problems = new ArrayList<>(0);

  /** Adds a problem, unless there are as many as the list takes. */
  public void add(int start, int end, String message) {
    if (problems.size() < LIMIT) {
      problems.add(new Problem(new Span(start, end), message));
    }
  }

  /** Adds all problems of another reader of the same text, as far as the list takes them. */
  public void addAll(List<Problem> others) {
    for (Problem other : others) {
      add(other.span().start(), other.span().end(), other.message());
    }
  }

  /** The problems in order of position. */
  public List<Problem> inOrder() {
    return problems.stream()
        .sorted(Comparator.comparingInt((Problem p) -> p.span().start()))
        .toList();
  }
}
