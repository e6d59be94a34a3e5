package org.odooanalyzer.maven;

import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.odooanalyzer.report.ReportTarget;
import org.odooanalyzer.report.TextReport;
import org.odooanalyzer.workspace.AnalyzeOptions;
import org.odooanalyzer.workspace.AnalyzeRequest;
import org.odooanalyzer.workspace.AnalyzeResult;
import org.odooanalyzer.workspace.Analyzer;
import org.odooanalyzer.workspace.CacheOptions;
import org.odooanalyzer.workspace.CachedAnalysis;
import org.odooanalyzer.workspace.MemoryOptions;
import org.odooanalyzer.workspace.ReportFiles;

/**
 * Analyzes the addons of an Odoo project: reads their Python, XML, CSV and manifest files without
 * running any of them, and fails the build when there are findings at or above a severity.
 *
 * <p>It needs no POM: {@code mvn org.odooanalyzer:odoo-maven-plugin:analyze} analyzes the addons in
 * the current folder. Relative paths are meant from the folder of the POM, or else from the current
 * folder. From the command line the goal runs once, on the project of the current folder; bound in
 * a build, it runs in each module that binds it, and a module without addons is skipped.
 */
@Mojo(
    name = "analyze",
    defaultPhase = LifecyclePhase.VERIFY,
    requiresProject = false,
    threadSafe = true)
public final class AnalyzeMojo extends AnalysisGoal {
  /**
   * The mildest severity that fails the build: {@code error}, {@code warning}, {@code info} or
   * {@code hint}; {@code never} lets the build go on whatever is found.
   */
  @Parameter(property = "odoo.failOn", defaultValue = "error")
  private String failOn = "error";

  /**
   * Report files to write, each as {@code format=file}, where the format is {@code text}, {@code
   * json} or {@code sarif}.
   */
  @Parameter(property = "odoo.report")
  private List<String> report = List.of();

  /**
   * How many of a hundred known results are made again, such as {@code 5%}; the build fails when
   * one comes out otherwise.
   */
  @Parameter(property = "odoo.cache.verify", defaultValue = CacheOptions.NO_VERIFICATION)
  private String cacheVerify = CacheOptions.NO_VERIFICATION;

  /**
   * What is done to need little memory: {@code true}, {@code false} (everything stays in memory,
   * and nothing is kept on disk), or the names of the phases that are on, out of {@code
   * treeEviction}, {@code lru}, {@code lazyLoading}, {@code evaluationPruning} and {@code
   * diskCache}. The result is the same.
   */
  @Parameter(property = "odoo.memoryOptimization", defaultValue = MemoryOptions.DEFAULT)
  private String memoryOptimization = MemoryOptions.DEFAULT;

  /** With the phase {@code lru}: the megabytes of source of which the facts stay in memory. */
  @Parameter(property = "odoo.memoryRecent", defaultValue = "" + MemoryOptions.DEFAULT_RECENT)
  private int memoryRecent = MemoryOptions.DEFAULT_RECENT;

  @Override
  void run() throws MojoExecutionException, MojoFailureException {
    AnalyzeOptions options = options(failOn, report);
    AnalyzeRequest request = options.request();
    MemoryOptions memory = MemoryOptions.of(memoryOptimization, memoryRecent);
    List<ReportTarget> targets = options.reportTargets();
    if (isBound() && !Analyzer.findsAddons(request)) {
      getLog().info("Skipped, because there are no addons in " + request.baseDirectory());
      return;
    }
    CachedAnalysis.Result run =
        CachedAnalysis.run(request, cacheOptions(cacheVerify), memory, progress());
    AnalyzeResult result = run.result();
    new ResultLog(getLog()).print(result.report());
    run.cache().warnings().forEach(getLog()::warn);
    if (!run.cache().summary().isEmpty()) {
      getLog().info(run.cache().summary());
    }
    ReportFiles.write(result.report(), targets, request.baseDirectory())
        .forEach(file -> getLog().info("Report: " + file));
    finish(result);
  }

  private static void finish(AnalyzeResult result)
      throws MojoExecutionException, MojoFailureException {
    switch (result.outcome()) {
      case CLEAN -> {}
      case FINDINGS ->
          throw new MojoFailureException(
              TextReport.counts(result.report())
                  + "; correct them, or choose with failOn (-Dodoo.failOn) which ones fail the build");
      case INTERNAL_ERROR -> throw failed();
    }
  }
}
