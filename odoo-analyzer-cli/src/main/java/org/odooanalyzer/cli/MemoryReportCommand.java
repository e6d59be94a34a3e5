package org.odooanalyzer.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.odooanalyzer.measure.MemoryReportGoal;
import org.odooanalyzer.measure.MemoryReportOptions;
import org.odooanalyzer.workspace.MemoryOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The goal {@code memory-report}; its options are the parameters of the plugin's goal. */
@Command(
    name = "memory-report",
    description = {
      "Measures what the language server holds in memory while it does the same work with more and"
          + " more done to need little, each time in a process of its own.",
      "Relative paths are meant from the current folder."
    },
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    abbreviateSynopsis = true,
    usageHelpAutoWidth = true,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:the report is written",
      "1:so it is, but answers differ, or the server as it is by default did not do its work",
      "2:wrong options or configuration",
      "3:internal error"
    })
final class MemoryReportCommand implements Callable<Integer> {
  @Option(
      names = "--report-dir",
      paramLabel = "DIR",
      defaultValue = MemoryReportOptions.DEFAULT_REPORT_DIR,
      description = {
        "the folder to write memory-report.txt, .json and .html into",
        "default: " + MemoryReportOptions.DEFAULT_REPORT_DIR
      })
  private Path reportDir = Path.of(MemoryReportOptions.DEFAULT_REPORT_DIR);

  @Option(
      names = "--heap",
      paramLabel = "MIB",
      defaultValue = "" + MemoryReportOptions.DEFAULT_HEAP,
      description = {
        "the megabytes of heap that each configuration may use",
        "default: " + MemoryReportOptions.DEFAULT_HEAP
      })
  private int heap = MemoryReportOptions.DEFAULT_HEAP;

  @Option(
      names = "--files",
      paramLabel = "COUNT",
      defaultValue = "" + MemoryReportOptions.DEFAULT_FILES,
      description = {
        "how many files are opened one after another, at least half of them external ones",
        "default: " + MemoryReportOptions.DEFAULT_FILES
      })
  private int files = MemoryReportOptions.DEFAULT_FILES;

  @Option(
      names = "--timeout",
      paramLabel = "MINUTES",
      defaultValue = "" + MemoryReportOptions.DEFAULT_TIMEOUT,
      description = {
        "the minutes after which a configuration is given up",
        "default: " + MemoryReportOptions.DEFAULT_TIMEOUT
      })
  private int timeout = MemoryReportOptions.DEFAULT_TIMEOUT;

  @Option(
      names = {"-q", "--quiet"},
      description = "print the tables only: no progress")
  private boolean quiet;

  @Mixin
  @SuppressWarnings("NullAway.Init") // picocli sets it
  private ServerMixin server;

  private final boolean watched;

  @Spec
  @SuppressWarnings("NullAway.Init") // picocli sets it
  private CommandSpec spec;

  MemoryReportCommand(boolean watched) {
    this.watched = watched;
  }

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    PrintWriter err = spec.commandLine().getErr();
    MemoryReportOptions options =
        new MemoryReportOptions(
            server.options(MemoryOptions.DEFAULT, 0), reportDir, heap, files, timeout);
    MemoryReportGoal.Result result =
        TerminalProgress.shown(
            watched && !quiet,
            err,
            progress -> MemoryReportGoal.run(options, progress, line -> say(err, line)));
    result.lines().forEach(out::println);
    result.files().forEach(file -> say(err, "written: " + file));
    return ExitCode.of(result.outcome());
  }

  private void say(PrintWriter err, String line) {
    if (!quiet) {
      err.println((watched ? "\r\033[K" : "") + line);
      err.flush();
    }
  }
}
