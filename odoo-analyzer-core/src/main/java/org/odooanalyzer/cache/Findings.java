package org.odooanalyzer.cache;

import java.util.List;
import org.odooanalyzer.diagnostics.Diagnostic;
import org.odooanalyzer.diagnostics.Suppressions;

/**
 * Findings of one file.
 *
 * @param diagnostics in the order in which they were made
 * @param suppressions what the comments of the file ask not to see
 */
public record Findings(List<Diagnostic> diagnostics, Suppressions suppressions) {
  public Findings {
    diagnostics = List.copyOf(diagnostics);
  }
}
