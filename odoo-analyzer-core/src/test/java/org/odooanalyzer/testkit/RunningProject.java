package org.odooanalyzer.testkit;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.odooanalyzer.diagnostics.Diagnostic;

/** A little project under analysis. */
public interface RunningProject extends AutoCloseable {
  /**
   * Adds, replaces and removes files, and analyzes what is then there.
   *
   * @param files contents by path, in order
   * @param deleted paths of files to remove
   * @return all findings of the project; their files' paths are those of the page
   */
  List<Diagnostic> apply(Map<String, String> files, List<String> deleted);

  /** The answer to a question; absent when this kind of question cannot be asked here. */
  default Optional<String> answer(Question question) {
    return Optional.empty();
  }

  /**
   * The files that the last {@link #apply} worked on.
   *
   * @param kind a word of a page's {@code work} fence, such as {@code parsed}
   * @return their paths in order; absent when this kind of work is not known here
   */
  default Optional<List<String>> work(String kind) {
    return Optional.empty();
  }

  /**
   * Whether a line about models is true.
   *
   * @param line a line of a page's {@code models} fence
   * @return empty when it is; otherwise what is true instead
   */
  default Optional<String> modelDifference(String line) {
    return Optional.of("nothing here knows models");
  }

  @Override
  default void close() {}
}
