package org.odooanalyzer.cache;

import java.util.List;
import org.odooanalyzer.diagnostics.Diagnostic;
import org.odooanalyzer.diagnostics.Suppressions;

/**
 * What is known of a content that has a certain place in a project, its facts aside.
 *
 * @param lines how many lines it has
 * @param bytes its size
 * @param broken whether a reader could not understand all of it
 * @param digests what its facts show to others
 * @param findings those that need no other file
 * @param suppressions what its comments ask not to see
 */
public record ResultEntry(
    int lines,
    long bytes,
    boolean broken,
    FactsDigest digests,
    List<Diagnostic> findings,
    Suppressions suppressions) {
  public ResultEntry {
    findings = List.copyOf(findings);
  }
}
