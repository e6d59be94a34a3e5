package org.odooanalyzer.workspace;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.odooanalyzer.cache.FactsDigest;
import org.odooanalyzer.diagnostics.Diagnostic;
import org.odooanalyzer.diagnostics.Suppressions;
import org.odooanalyzer.facts.FileFacts;
import org.odooanalyzer.text.SourceText;

/**
 * The work on one file.
 *
 * @param facts what others may know of it; absent when it has none, or when they were not needed to
 *     know the result
 */
record Worked(FileResult result, @Nullable FileFacts facts) {
  /** The work on a file that was read. */
  static Worked of(
      FileTask task,
      long bytes,
      SourceText source,
      FileFacts facts,
      boolean broken,
      FileFindings findings,
      Suppressions suppressions) {
    FileResult result =
        new FileResult(
            task,
            source.lines().lineCount(),
            bytes,
            true,
            broken,
            FactsDigest.NONE,
            findings.findings(),
            suppressions,
            null);
    return new Worked(result, facts);
  }

  /** The work on a file that nothing is known of. */
  static Worked without(
      FileTask task, long bytes, List<Diagnostic> findings, @Nullable String fault) {
    return new Worked(
        new FileResult(
            task, 0, bytes, false, true, FactsDigest.NONE, findings, Suppressions.NONE, fault),
        null);
  }

  /** The facts when they are of this kind. */
  <F extends FileFacts> Optional<F> facts(Class<F> kind) {
    return kind.isInstance(facts) ? Optional.of(kind.cast(facts)) : Optional.empty();
  }
}
