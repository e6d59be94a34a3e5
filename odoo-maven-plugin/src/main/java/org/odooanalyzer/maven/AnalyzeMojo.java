package org.odooanalyzer.maven;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;
import org.odooanalyzer.report.ReportTarget;
import org.odooanalyzer.report.TextReport;
import org.odooanalyzer.workspace.AnalyzeOptions;
import org.odooanalyzer.workspace.AnalyzeRequest;
import org.odooanalyzer.workspace.AnalyzeResult;
import org.odooanalyzer.workspace.Analyzer;
import org.odooanalyzer.workspace.InvalidConfigurationException;
import org.odooanalyzer.workspace.Progress;
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
public final class AnalyzeMojo extends AbstractMojo {
  /**
   * The folder of Odoo: a source checkout, a package, or an environment that it is installed in.
   * Without it, addons and modules of Odoo are taken to exist.
   */
  @Parameter(property = "odoo.odooPath")
  private @Nullable File odooPath;

  /**
   * Folders that hold addons, or configuration files of Odoo ({@code odoo.conf}) that list such
   * folders; where two have an addon of the same name, the first wins. By default those of {@code
   * odools.toml}, the folder of the POM and its folder {@code addons}. Separate several with commas
   * on the command line.
   */
  @Parameter(property = "odoo.addonsPath")
  private List<File> addonsPath = List.of();

  /** Names of addons to report on. All addons of {@code addonsPath} by default. */
  @Parameter(property = "odoo.modules")
  private List<String> modules = List.of();

  /** Files or folders to report on. Everything in {@code addonsPath} by default. */
  @Parameter(property = "odoo.paths")
  private List<File> paths = List.of();

  /**
   * The mildest severity that fails the build: {@code error}, {@code warning}, {@code info} or
   * {@code hint}; {@code never} lets the build go on whatever is found.
   */
  @Parameter(property = "odoo.failOn", defaultValue = "error")
  private String failOn = "error";

  /**
   * The only rules to run, by code ({@code OLS02001}), start of a code ({@code OLS05}) or name. All
   * rules by default.
   */
  @Parameter(property = "odoo.select")
  private List<String> select = List.of();

  /** Rules not to run, by code, start of a code or name. */
  @Parameter(property = "odoo.suppress")
  private List<String> suppress = List.of();

  /** How many files are worked on at once; 0 stands for the number of processors. */
  @Parameter(property = "odoo.threads", defaultValue = "0")
  private int threads;

  /**
   * Report files to write, each as {@code format=file}, where the format is {@code text}, {@code
   * json} or {@code sarif}.
   */
  @Parameter(property = "odoo.report")
  private List<String> report = List.of();

  /** Whether to do nothing. */
  @Parameter(property = "odoo.skip", defaultValue = "false")
  private boolean skip;

  /**
   * A Python environment (a folder with {@code pyvenv.cfg}) or an interpreter, whose packages
   * imports are resolved in. Python is not run.
   */
  @Parameter(property = "odoo.pythonPath")
  private @Nullable File pythonPath;

  /** An {@code odools.toml} to read besides those found in the folder of the POM and above it. */
  @Parameter(property = "odoo.configFile")
  private @Nullable File configFile;

  /** The profile of the configuration file to use. */
  @Parameter(property = "odoo.profile")
  private @Nullable String profile;

  @Parameter(defaultValue = "${session}", readonly = true, required = true)
  @SuppressWarnings("NullAway.Init") // Maven sets it
  private MavenSession session;

  @Parameter(defaultValue = "${project}", readonly = true)
  @SuppressWarnings("NullAway.Init") // Maven sets it
  private MavenProject project;

  @Parameter(defaultValue = "${mojoExecution}", readonly = true, required = true)
  @SuppressWarnings("NullAway.Init") // Maven sets it
  private MojoExecution execution;

  @Override
  public void execute() throws MojoExecutionException, MojoFailureException {
    if (skip) {
      getLog().info("Skipped, because odoo.skip is set");
      return;
    }
    try {
      AnalyzeOptions options = options();
      AnalyzeRequest request = options.request();
      List<ReportTarget> targets = options.reportTargets();
      if (isBound() && !Analyzer.findsAddons(request)) {
        getLog().info("Skipped, because there are no addons in " + request.baseDirectory());
        return;
      }
      AnalyzeResult result = Analyzer.analyze(request, progress());
      new ResultLog(getLog()).print(result.report());
      ReportFiles.write(result.report(), targets, request.baseDirectory())
          .forEach(file -> getLog().info("Report: " + file));
      finish(result);
    } catch (InvalidConfigurationException e) {
      throw refused(e);
    }
  }

  private AnalyzeOptions options() {
    return new AnalyzeOptions(
        baseDirectory(),
        partDirectories(),
        path(odooPath),
        addonsPath.stream().map(File::toPath).toList(),
        modules,
        paths.stream().map(File::toPath).toList(),
        failOn,
        select,
        suppress,
        report,
        path(pythonPath),
        path(configFile),
        profile,
        threads);
  }

  /** Without a POM the project has no folder of its own, and the current folder stands for it. */
  private Path baseDirectory() {
    return project.getBasedir() == null
        ? Path.of(session.getExecutionRootDirectory())
        : project.getBasedir().toPath();
  }

  /** From the command line the goal runs once for all modules of the build. */
  private List<Path> partDirectories() {
    return isBound()
        ? List.of()
        : session.getProjects().stream()
            .map(MavenProject::getBasedir)
            .filter(Objects::nonNull)
            .map(File::toPath)
            .toList();
  }

  private Progress progress() {
    boolean watched = session.getRequest().isInteractiveMode() && hasTerminal();
    return watched && getLog().isInfoEnabled()
        ? new LogProgress(getLog(), System::nanoTime)
        : Progress.NONE;
  }

  /** On JDK 22 to 24 this is always true, and only -B keeps progress out of a redirected log. */
  @SuppressWarnings("SystemConsoleNull")
  private static boolean hasTerminal() {
    return System.console() != null;
  }

  private void finish(AnalyzeResult result) throws MojoExecutionException, MojoFailureException {
    switch (result.outcome()) {
      case CLEAN -> {}
      case FINDINGS ->
          throw new MojoFailureException(
              TextReport.counts(result.report())
                  + "; correct them, or choose with failOn (-Dodoo.failOn) which ones fail the build");
      case INTERNAL_ERROR ->
          throw new MojoExecutionException(
              "The analyzer itself failed, see the internal errors above; please report them");
    }
  }

  private boolean isBound() {
    return execution.getSource() == MojoExecution.Source.LIFECYCLE;
  }

  private static MojoExecutionException refused(InvalidConfigurationException refusal) {
    return new MojoExecutionException(
        "Parameter "
            + refusal.parameter()
            + " (-Dodoo."
            + refusal.parameter()
            + "): "
            + refusal.getMessage(),
        refusal);
  }

  private static @Nullable Path path(@Nullable File file) {
    return file == null ? null : file.toPath();
  }
}
