package org.odooanalyzer.maven;

import java.io.File;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;
import org.odooanalyzer.measure.MemoryReportGoal;
import org.odooanalyzer.measure.MemoryReportOptions;
import org.odooanalyzer.workspace.MemoryOptions;
import org.odooanalyzer.workspace.Outcome;

/**
 * Measures what the language server holds in memory while it does the same work with more and more
 * done to need little, each time in a process of its own: as text, JSON and a page for browsers.
 *
 * <p>It needs no POM. From the command line it opens all modules of a build at once.
 */
@Mojo(name = "memory-report", requiresProject = false, threadSafe = true, aggregator = true)
public final class MemoryReportMojo extends ServerGoal {
  /**
   * The folder to write {@code memory-report.txt}, {@code .json} and {@code .html} into. By default
   * {@code odoo-memory-report} in the folder of the build.
   */
  @Parameter(property = "odoo.reportDir")
  private @Nullable File reportDir;

  /** The megabytes of heap that each configuration may use. */
  @Parameter(property = "odoo.heap", defaultValue = "" + MemoryReportOptions.DEFAULT_HEAP)
  private int heap = MemoryReportOptions.DEFAULT_HEAP;

  /** How many files are opened one after another, at least half of them external ones. */
  @Parameter(property = "odoo.files", defaultValue = "" + MemoryReportOptions.DEFAULT_FILES)
  private int files = MemoryReportOptions.DEFAULT_FILES;

  /** The minutes after which a configuration is given up. */
  @Parameter(property = "odoo.timeout", defaultValue = "" + MemoryReportOptions.DEFAULT_TIMEOUT)
  private int timeout = MemoryReportOptions.DEFAULT_TIMEOUT;

  @Override
  void run() throws MojoExecutionException, MojoFailureException {
    MemoryReportGoal.Result result =
        MemoryReportGoal.run(
            new MemoryReportOptions(
                options(MemoryOptions.DEFAULT, 0),
                reportDir == null
                    ? buildDirectory().resolve(MemoryReportOptions.DEFAULT_REPORT_DIR)
                    : reportDir.toPath(),
                heap,
                files,
                timeout),
            progress(),
            getLog()::info);
    result.lines().forEach(getLog()::info);
    result.files().forEach(file -> getLog().info("Written: " + file));
    if (result.outcome() != Outcome.CLEAN) {
      throw new MojoFailureException(
          "Answers differ, or the server as it is by default did not do its work; the report says"
              + " more");
    }
  }
}
