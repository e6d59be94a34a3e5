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
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;
import org.odooanalyzer.workspace.CacheOptions;
import org.odooanalyzer.workspace.InvalidConfigurationException;
import org.odooanalyzer.workspace.Progress;

/** What all goals have in common: the parameters that say which project is meant. */
abstract class OdooGoal extends AbstractMojo {
  /**
   * Folders that hold addons, or configuration files of Odoo ({@code odoo.conf}) that list such
   * folders; where two have an addon of the same name, the first wins. By default those of {@code
   * odools.toml}, the folder of the POM and its folder {@code addons}. Separate several with commas
   * on the command line.
   */
  @Parameter(property = "odoo.addonsPath")
  private List<File> addonsPath = List.of();

  /**
   * {@code readwrite} uses what other runs kept, and keeps what is new; {@code read} only uses it;
   * {@code off} does neither. The result is the same.
   */
  @Parameter(property = "odoo.cache", defaultValue = CacheOptions.DEFAULT_MODE)
  private String cache = CacheOptions.DEFAULT_MODE;

  /**
   * Where what one run can use of another is kept. By default the directory that {@code
   * ODOO_CACHE_DIR} names, or {@code odoo-analyzer} in the cache folder of the user.
   */
  @Parameter(property = "odoo.cache.dir")
  private @Nullable File cacheDir;

  /**
   * How it is kept: {@code lmdb}, {@code pack} (without native code), {@code memory} (for one run),
   * or {@code auto}, which is {@code lmdb} where it can be used.
   */
  @Parameter(property = "odoo.cache.backend", defaultValue = CacheOptions.DEFAULT_BACKEND)
  private String cacheBackend = CacheOptions.DEFAULT_BACKEND;

  /** The most megabytes to keep; what was not used for the longest time goes first. */
  @Parameter(property = "odoo.cache.budget", defaultValue = "" + CacheOptions.DEFAULT_BUDGET)
  private int cacheBudget = CacheOptions.DEFAULT_BUDGET;

  /** How many files are worked on at once; 0 stands for the number of processors. */
  @Parameter(property = "odoo.threads", defaultValue = "0")
  private int threads;

  /** Whether to do nothing. */
  @Parameter(property = "odoo.skip", defaultValue = "false")
  private boolean skip;

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
  public final void execute() throws MojoExecutionException, MojoFailureException {
    if (skip) {
      getLog().info("Skipped, because odoo.skip is set");
      return;
    }
    try {
      run();
    } catch (InvalidConfigurationException e) {
      throw Refusals.of(e);
    }
  }

  /** Does the work of the goal. */
  abstract void run() throws MojoExecutionException, MojoFailureException;

  List<Path> addonsPath() {
    return addonsPath.stream().map(File::toPath).toList();
  }

  int threads() {
    return threads;
  }

  @Nullable Path configFile() {
    return path(configFile);
  }

  @Nullable String profile() {
    return profile;
  }

  /** Without a POM the project has no folder of its own, and the current folder stands for it. */
  Path baseDirectory() {
    return hasPom() ? project.getBasedir().toPath() : Path.of(session.getExecutionRootDirectory());
  }

  /** The folder for what a build makes; without a POM nothing is built. */
  Path buildDirectory() {
    return hasPom() ? Path.of(project.getBuild().getDirectory()) : baseDirectory();
  }

  private boolean hasPom() {
    return project.getBasedir() != null;
  }

  /** From the command line the goal runs once for all modules of the build. */
  List<Path> partDirectories() {
    return isBound() ? List.of() : moduleDirectories();
  }

  /** Bound, the goal reports on one module, whose addons may depend on those of the others. */
  List<Path> siblingDirectories() {
    return isBound() ? moduleDirectories() : List.of();
  }

  private List<Path> moduleDirectories() {
    return session.getProjects().stream()
        .map(MavenProject::getBasedir)
        .filter(Objects::nonNull)
        .map(File::toPath)
        .toList();
  }

  Progress progress() {
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

  boolean isBound() {
    return execution.getSource() == MojoExecution.Source.LIFECYCLE;
  }

  static MojoExecutionException failed() {
    return new MojoExecutionException(
        "The analyzer itself failed, see the internal errors above; please report them");
  }

  CacheOptions cacheOptions(String verify) {
    return new CacheOptions(
        baseDirectory(), cache, path(cacheDir), cacheBackend, cacheBudget, verify);
  }

  static @Nullable Path path(@Nullable File file) {
    return file == null ? null : file.toPath();
  }
}
