package org.odooanalyzer.cache;

import java.util.List;
import org.odooanalyzer.diagnostics.Diagnostic;
import org.odooanalyzer.project.OdooVersion;
import org.odooanalyzer.report.Statistics.FileCount;

/**
 * All that a run found.
 *
 * @param reads what the run looked at beside the contents of all files
 * @param version the Odoo that the addons are for
 * @param addons how many addons there are
 * @param counts what was read, by kind of file
 * @param findings all that no comment suppresses, sorted
 */
public record RunEntry(
    ReadSet reads,
    OdooVersion version,
    int addons,
    List<FileCount> counts,
    List<Diagnostic> findings) {
  public RunEntry {
    counts = List.copyOf(counts);
    findings = List.copyOf(findings);
  }
}
