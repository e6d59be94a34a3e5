package org.odooanalyzer.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.odooanalyzer.report.AnalysisReport;
import org.odooanalyzer.report.ReportTarget;
import org.odooanalyzer.report.SummaryTable;
import org.odooanalyzer.report.TextReport;
import org.odooanalyzer.workspace.AnalyzeOptions;
import org.odooanalyzer.workspace.AnalyzeRequest;
import org.odooanalyzer.workspace.AnalyzeResult;
import org.odooanalyzer.workspace.CacheOptions;
import org.odooanalyzer.workspace.CachedAnalysis;
import org.odooanalyzer.workspace.MemoryOptions;
import org.odooanalyzer.workspace.ReportFiles;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The goal {@code analyze}; its options are the parameters of the plugin's goal. */
@Command(
    name = "analyze",
    description = {
      "Analyzes addons: reads their Python, XML, CSV and manifest files without running any.",
      "Relative paths are meant from the current folder."
    },
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    abbreviateSynopsis = true,
    usageHelpAutoWidth = true,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:no findings, or only milder ones than --fail-on",
      "1:findings at or above --fail-on",
      "2:wrong options or configuration",
      "3:internal error"
    })
final class AnalyzeCommand implements Callable<Integer> {
  @Option(
      names = "--fail-on",
      paramLabel = "SEVERITY",
      defaultValue = "error",
      description = {
        "the mildest severity that gives exit code 1: error, warning, info, hint or never",
        "default: error"
      })
  private String failOn = "error";

  @Option(
      names = "--report",
      paramLabel = "FORMAT=FILE",
      description = "a report file to write, as text, json or sarif; may be given several times")
  private List<String> report = List.of();

  @Option(
      names = {"-q", "--quiet"},
      description = "print findings only: no summary, no progress")
  private boolean quiet;

  @Option(
      names = "--cache-verify",
      paramLabel = "N%%",
      defaultValue = CacheOptions.NO_VERIFICATION,
      description = {
        "how many of a hundred known results to make again; exit code 3 when one differs",
        "default: 0%%"
      })
  private String cacheVerify = CacheOptions.NO_VERIFICATION;

  @Option(
      names = "--memory-recent",
      paramLabel = "MIB",
      defaultValue = "" + MemoryOptions.DEFAULT_RECENT,
      description = {
        "with lru: the megabytes of source of which the facts stay in memory",
        "default: " + MemoryOptions.DEFAULT_RECENT
      })
  private int memoryRecent = MemoryOptions.DEFAULT_RECENT;

  @Mixin
  @SuppressWarnings("NullAway.Init") // picocli sets it
  private CacheModeMixin cache;

  @Mixin
  @SuppressWarnings("NullAway.Init") // picocli sets it
  private AnalysisMixin analysis;

  @Mixin
  @SuppressWarnings("NullAway.Init") // picocli sets it
  private PhasesMixin phases;

  private final boolean watched;

  @Spec
  @SuppressWarnings("NullAway.Init") // picocli sets it
  private CommandSpec spec;

  AnalyzeCommand(boolean watched) {
    this.watched = watched;
  }

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    AnalyzeOptions options = analysis.options(failOn, report);
    AnalyzeRequest request = options.request();
    List<ReportTarget> targets = options.reportTargets();
    CachedAnalysis.Result run = analyze(request, cache.options(cacheVerify));
    AnalyzeResult result = run.result();
    print(result.report(), out);
    run.cache().warnings().forEach(warning -> err().println("warning: " + warning));
    if (!quiet && !run.cache().summary().isEmpty()) {
      out.println(run.cache().summary());
    }
    ReportFiles.write(result.report(), targets, request.baseDirectory());
    return ExitCode.of(result.outcome());
  }

  private CachedAnalysis.Result analyze(AnalyzeRequest request, CacheOptions options) {
    MemoryOptions memory = MemoryOptions.of(phases.memoryOptimization, memoryRecent);
    return TerminalProgress.shown(
        watched && !quiet,
        err(),
        progress -> CachedAnalysis.run(request, options, memory, progress));
  }

  private PrintWriter err() {
    return spec.commandLine().getErr();
  }

  private void print(AnalysisReport report, PrintWriter out) {
    report.findings().forEach(finding -> out.println(TextReport.line(report, finding)));
    report.internalErrors().forEach(error -> out.println("internal error: " + error));
    if (!quiet) {
      report.notices().forEach(notice -> out.println("note: " + notice));
      SummaryTable.lines(report).forEach(out::println);
    }
  }
}
