package org.odooanalyzer.workspace;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.odooanalyzer.diagnostics.Diagnostic;
import org.odooanalyzer.diagnostics.Suppressions;
import org.odooanalyzer.facts.FileFacts;

/**
 * What the work on one file gave.
 *
 * @param lines how many lines it has; 0 when it could not be read
 * @param bytes its size
 * @param facts what others may know of it; absent when it could not be read
 * @param broken whether a reader could not understand all of it
 * @param findings those that need no other file
 * @param suppressions what its comments ask not to see
 * @param fault what went wrong in the analyzer itself; absent in a healthy run
 */
record FileResult(
    FileTask task,
    int lines,
    long bytes,
    @Nullable FileFacts facts,
    boolean broken,
    List<Diagnostic> findings,
    Suppressions suppressions,
    @Nullable String fault) {
  FileResult {
    findings = List.copyOf(findings);
  }

  /** The result of a file that nothing is known of. */
  static FileResult without(FileTask task, long bytes, List<Diagnostic> findings) {
    return new FileResult(task, 0, bytes, null, true, findings, Suppressions.NONE, null);
  }

  FileResult withFault(String description) {
    return new FileResult(task, lines, bytes, facts, broken, findings, suppressions, description);
  }
}
