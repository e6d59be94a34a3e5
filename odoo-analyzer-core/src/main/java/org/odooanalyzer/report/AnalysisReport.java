package org.odooanalyzer.report;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.odooanalyzer.diagnostics.Diagnostic;
import org.odooanalyzer.diagnostics.Severity;
import org.odooanalyzer.text.FilePath;

/**
 * All that a run has to say.
 *
 * @param toolVersion the version of this project, for example {@code 0.1.0}
 * @param rules the rules that ran; kept in the order of their codes
 * @param findings what they found after suppressions and filters; kept sorted
 * @param roots how the roots of the findings' files are shown
 * @param statistics the figures of the run
 * @param notices what was not checked and why, one sentence each
 * @param internalErrors faults of this tool, one sentence each; empty in a healthy run
 */
public record AnalysisReport(
    String toolVersion,
    List<DescribedRule> rules,
    List<Diagnostic> findings,
    List<ReportRoot> roots,
    Statistics statistics,
    List<String> notices,
    List<String> internalErrors) {
  public AnalysisReport {
    rules =
        rules.stream().sorted(Comparator.comparing(described -> described.rule().code())).toList();
    findings = findings.stream().sorted().toList();
    roots = roots.stream().sorted(Comparator.comparing(ReportRoot::id)).toList();
    notices = List.copyOf(notices);
    internalErrors = List.copyOf(internalErrors);
  }

  /** The number of findings of exactly this severity. */
  public int count(Severity severity) {
    return (int) findings.stream().filter(finding -> finding.severity() == severity).count();
  }

  /** The path of a file as people see it: relative below the base directory, absolute elsewhere. */
  public String show(FilePath file) {
    return root(file).map(root -> root.show(file.path())).orElseGet(file::toString);
  }

  Optional<ReportRoot> root(FilePath file) {
    return roots.stream().filter(root -> root.id().equals(file.root())).findFirst();
  }
}
