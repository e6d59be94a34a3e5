package org.odooanalyzer.workspace;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.odooanalyzer.report.AnalysisReport;
import org.odooanalyzer.report.DescribedRule;
import org.odooanalyzer.report.ReportRoot;
import org.odooanalyzer.report.Statistics;
import org.odooanalyzer.validation.Rules;

/** Puts together what a run has to say. */
final class ReportAssembly {
  private final AnalyzeRequest request;
  private final Settings settings;
  private final ProjectFiles files;
  private final StepTimes times;

  ReportAssembly(AnalyzeRequest request, Settings settings, ProjectFiles files, StepTimes times) {
    this.request = request;
    this.settings = settings;
    this.files = files;
    this.times = times;
  }

  /** The report of a run and how it ended. */
  AnalyzeResult assemble(RunFindings found, WorkTrace trace) {
    AnalysisReport report =
        new AnalysisReport(
            ToolVersion.current(),
            rules(),
            found.findings().stream()
                .filter(finding -> !settings.isHidden(finding, files.roots()))
                .toList(),
            roots(),
            statistics(found),
            Notices.of(settings, files, found.version()),
            found.faults());
    return new AnalyzeResult(report, outcome(report), trace);
  }

  private List<DescribedRule> rules() {
    return Rules.ALL.stream()
        .filter(rule -> settings.rules().runs(rule))
        .map(rule -> new DescribedRule(rule, () -> Rules.page(rule).orElse("")))
        .toList();
  }

  private List<ReportRoot> roots() {
    Path base = request.baseDirectory().toAbsolutePath().normalize();
    List<ReportRoot> roots = new ArrayList<>();
    for (Roots.Root root : files.roots().roots()) {
      Path directory = root.directory().toAbsolutePath().normalize();
      roots.add(
          directory.startsWith(base)
              ? ReportRoot.below(root.id(), slashes(base.relativize(directory)))
              : ReportRoot.outside(root.id(), slashes(directory)));
    }
    return roots;
  }

  private static String slashes(Path path) {
    return path.toString().replace('\\', '/');
  }

  private Statistics statistics(RunFindings found) {
    return new Statistics(
        found.version().toString(),
        found.addons(),
        found.counts(),
        times.steps(),
        times.elapsedMillis(),
        PeakMemory.bytes());
  }

  private Outcome outcome(AnalysisReport report) {
    if (!report.internalErrors().isEmpty()) {
      return Outcome.INTERNAL_ERROR;
    }
    boolean fails =
        request
            .threshold()
            .filter(
                threshold ->
                    report.findings().stream()
                        .anyMatch(finding -> finding.severity().isAtLeast(threshold)))
            .isPresent();
    return fails ? Outcome.FINDINGS : Outcome.CLEAN;
  }
}
