package org.odooanalyzer.workspace;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.odooanalyzer.diagnostics.Diagnostic;
import org.odooanalyzer.diagnostics.Suppressions;
import org.odooanalyzer.report.AnalysisReport;
import org.odooanalyzer.report.DescribedRule;
import org.odooanalyzer.report.ReportRoot;
import org.odooanalyzer.report.Statistics;
import org.odooanalyzer.text.FilePath;
import org.odooanalyzer.validation.Rules;

/** Puts together what a run has to say. */
final class ReportAssembly {
  private final AnalyzeRequest request;
  private final Settings settings;
  private final World world;
  private final StepTimes times;

  ReportAssembly(AnalyzeRequest request, Settings settings, World world, StepTimes times) {
    this.request = request;
    this.settings = settings;
    this.world = world;
    this.times = times;
  }

  /**
   * The result of a run.
   *
   * @param results the work on each file
   * @param across the findings that needed more than one file
   */
  AnalyzeResult assemble(List<FileResult> results, List<Diagnostic> across) {
    List<Diagnostic> findings = new ArrayList<>(across);
    Map<FilePath, Suppressions> suppressions = new HashMap<>();
    List<String> faults = new ArrayList<>();
    for (FileResult result : results) {
      findings.addAll(result.findings());
      if (result.suppressions() != Suppressions.NONE) {
        suppressions.put(result.task().file(), result.suppressions());
      }
      if (result.fault() != null) {
        faults.add(result.task().file() + ": " + result.fault());
      }
    }
    findings.removeIf(
        finding ->
            suppressions.getOrDefault(finding.location().file(), Suppressions.NONE).covers(finding)
                || isFiltered(finding));
    AnalysisReport report =
        new AnalysisReport(
            ToolVersion.current(),
            rules(),
            findings,
            roots(),
            statistics(results),
            Notices.of(settings, world),
            faults);
    return new AnalyzeResult(report, outcome(report));
  }

  private boolean isFiltered(Diagnostic finding) {
    String path =
        world
            .files()
            .roots()
            .resolve(finding.location().file())
            .map(file -> file.toString().replace('\\', '/'))
            .orElse("");
    return settings.filter().hides(path, finding.rule().code(), finding.severity());
  }

  private List<DescribedRule> rules() {
    return Rules.ALL.stream()
        .filter(rule -> settings.rules().runs(rule))
        .map(rule -> new DescribedRule(rule, Rules.page(rule).orElse("")))
        .toList();
  }

  private List<ReportRoot> roots() {
    Path base = request.baseDirectory().toAbsolutePath().normalize();
    List<ReportRoot> roots = new ArrayList<>();
    for (Roots.Root root : world.files().roots().roots()) {
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

  private Statistics statistics(List<FileResult> results) {
    List<Statistics.FileCount> counts = new ArrayList<>();
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
      counts.add(new Statistics.FileCount(kind.title(), files, lines, bytes));
    }
    return new Statistics(
        world.version().toString(),
        world.graph().addons().size(),
        counts,
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
