package org.odooanalyzer.workspace;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.odooanalyzer.cache.FactsDigest;
import org.odooanalyzer.diagnostics.Diagnostic;
import org.odooanalyzer.diagnostics.Suppressions;

/**
 * What the work on one file gave, its facts aside.
 *
 * @param lines how many lines it has; 0 when it could not be read
 * @param bytes its size
 * @param hasFacts whether it has facts; not when it could not be read
 * @param broken whether a reader could not understand all of it
 * @param digests what its facts show to others; known only when the run keeps results
 * @param findings those that need no other file
 * @param suppressions what its comments ask not to see
 * @param fault what went wrong in the analyzer itself; absent in a healthy run
 */
record FileResult(
    FileTask task,
    int lines,
    long bytes,
    boolean hasFacts,
    boolean broken,
    FactsDigest digests,
    List<Diagnostic> findings,
    Suppressions suppressions,
    @Nullable String fault) {
  FileResult {
    findings = List.copyOf(findings);
  }

  FileResult with(FactsDigest known) {
    return new FileResult(
        task, lines, bytes, hasFacts, broken, known, findings, suppressions, fault);
  }
}
