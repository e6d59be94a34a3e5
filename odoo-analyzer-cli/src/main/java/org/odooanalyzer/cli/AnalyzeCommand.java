package org.odooanalyzer.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
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
      names = "--odoo-path",
      paramLabel = "DIR",
      description = {
        "the folder of Odoo: a source checkout, a package, or an environment with it",
        "without it, addons and modules of Odoo are taken to exist"
      })
  private @Nullable Path odooPath;

  @Option(
      names = "--modules",
      paramLabel = "NAME",
      split = ",",
      description = "names of addons to report on; default: all")
  private List<String> modules = List.of();

  @Option(
      names = "--paths",
      paramLabel = "PATH",
      split = ",",
      description = "files or folders to report on; default: all")
  private List<Path> paths = List.of();

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
      names = "--select",
      paramLabel = "RULE",
      split = ",",
      description = "the only rules to run, by code (OLS02001), start of a code (OLS05) or name")
  private List<String> select = List.of();

  @Option(
      names = "--suppress",
      paramLabel = "RULE",
      split = ",",
      description = "rules not to run, by code, start of a code or name")
  private List<String> suppress = List.of();

  @Option(
      names = "--report",
      paramLabel = "FORMAT=FILE",
      description = "a report file to write, as text, json or sarif; may be given several times")
  private List<String> report = List.of();

  @Option(
      names = "--python-path",
      paramLabel = "PATH",
      description = "a Python environment or interpreter whose packages imports are resolved in")
  private @Nullable Path pythonPath;

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
      names = "--memory-optimization",
      paramLabel = "PHASES",
      defaultValue = MemoryOptions.DEFAULT,
      description = {
        "what is done to need little memory: true, false (everything stays in memory, and nothing"
            + " is kept on disk), or some of treeEviction,lru,lazyLoading,evaluationPruning,"
            + "diskCache",
        "default: true"
      })
  private String memoryOptimization = MemoryOptions.DEFAULT;

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
  private ProjectMixin project;

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
    AnalyzeOptions options = options();
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

  private AnalyzeOptions options() {
    return new AnalyzeOptions(
        Path.of("").toAbsolutePath(),
        List.of(),
        List.of(),
        odooPath,
        project.addonsPath,
        modules,
        paths,
        failOn,
        select,
        suppress,
        report,
        pythonPath,
        project.configFile,
        project.profile,
        project.threads);
  }

  private CachedAnalysis.Result analyze(AnalyzeRequest request, CacheOptions options) {
    MemoryOptions memory = MemoryOptions.of(memoryOptimization, memoryRecent);
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
