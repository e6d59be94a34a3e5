package org.odooanalyzer.workspace;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.odooanalyzer.diagnostics.Diagnostic;
import org.odooanalyzer.diagnostics.Suppressions;
import org.odooanalyzer.project.FileKind;
import org.odooanalyzer.project.OdooVersion;
import org.odooanalyzer.report.Statistics.FileCount;
import org.odooanalyzer.text.FilePath;

/**
 * What a run found, as far as it depends on the files and the rules alone.
 *
 * @param version the Odoo that the addons are for
 * @param addons how many addons there are
 * @param counts the manifests and the files that are reported on, by kind
 * @param findings all that no comment suppresses; filters and the like come later; sorted
 * @param faults where the analyzer itself failed; sorted; empty in a healthy run
 */
record RunFindings(
    OdooVersion version,
    int addons,
    List<FileCount> counts,
    List<Diagnostic> findings,
    List<String> faults) {
  RunFindings {
    counts = List.copyOf(counts);
    findings = findings.stream().sorted().toList();
    faults = faults.stream().sorted().toList();
  }

  /**
   * What a run found.
   *
   * @param files the manifests and the files that are reported on; others, if worked on too, count
   *     only when the analyzer failed on them
   * @param across the findings that needed more than one file
   */
  static RunFindings of(World world, WorkedFiles files, List<Diagnostic> across) {
    List<Diagnostic> findings = new ArrayList<>(across);
    Map<FilePath, Suppressions> suppressions = new HashMap<>();
    List<String> faults = new ArrayList<>();
    List<FileResult> counted = new ArrayList<>();
    for (FileResult result : files.results()) {
      FileTask task = result.task();
      if (task.reported() || result.fault() != null) {
        findings.addAll(result.findings());
        suppressions.put(task.file(), result.suppressions());
      }
      if (task.reported() || task.kind() == FileKind.MANIFEST) {
        counted.add(result);
      }
      if (result.fault() != null) {
        faults.add(task.file() + ": " + result.fault());
      }
    }
    findings.removeIf(
        finding ->
            suppressions
                .getOrDefault(finding.location().file(), Suppressions.NONE)
                .covers(finding));
    return new RunFindings(
        world.version(), world.graph().addons().size(), counts(counted), findings, faults);
  }

  /** The same with more faults. */
  RunFindings with(List<String> moreFaults) {
    List<String> all = new ArrayList<>(faults);
    all.addAll(moreFaults);
    return new RunFindings(version, addons, counts, findings, all);
  }

  private static List<FileCount> counts(List<FileResult> results) {
    List<FileCount> counts = new ArrayList<>();
    for (FileKind kind : FileKind.values()) {
      int files = 0;
      long lines = 0;
      long bytes = 0;
      for (FileResult result : results) {
        if (result.task().kind() == kind) {
          files++;
          lines += result.lines();
          bytes += result.bytes();
        }
      }
      counts.add(new FileCount(kind.title(), files, lines, bytes));
    }
    return counts;
  }
}
