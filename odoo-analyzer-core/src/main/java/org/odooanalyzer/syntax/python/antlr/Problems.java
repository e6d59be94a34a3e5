package org.odooanalyzer.syntax.python.antlr;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.odooanalyzer.syntax.Problem;
import org.odooanalyzer.text.Span;

/** Collects what is wrong with one file, at most {@value #LIMIT} places. */
final class Problems {
  private static final int LIMIT = 100;

  private final List<Problem> list = new ArrayList<>();
  private int length;

  void clear(int textLength) {
    list.clear();
    length = textLength;
  }

  void add(int start, int end, String message) {
    if (list.size() < LIMIT) {
      int from = Math.max(0, Math.min(start, length));
      list.add(new Problem(new Span(from, Math.max(from, Math.min(end, length))), message));
    }
  }

  /** What was found so far, in no order. */
  List<Problem> all() {
    return Collections.unmodifiableList(list);
  }

  int count() {
    return list.size();
  }

  void truncate(int count) {
    list.subList(count, list.size()).clear();
  }

  List<Problem> sorted() {
    list.sort(Comparator.comparingInt((Problem problem) -> problem.span().start()));
    return List.copyOf(list);
  }
}
