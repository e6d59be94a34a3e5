package org.odooanalyzer.maven;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;
import org.odooanalyzer.workspace.CacheOptions;
import org.odooanalyzer.workspace.Progress;

/** What goals about a project have in common: the parameters that say which is meant. */
abstract class OdooGoal extends AnalyzerGoal {
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

  /** How many files are worked on at once; 0 stands for the number of processors. */
  @Parameter(property = "odoo.threads", defaultValue = "0")
  private int threads;

  /** An {@code odools.toml} to read besides those found in the folder of the POM and above it. */
  @Parameter(property = "odoo.configFile")
  private @Nullable File configFile;

  /** The profile of the configuration file to use. */
  @Parameter(property = "odoo.profile")
  private @Nullable String profile;

  @Parameter(defaultValue = "${project}", readonly = true)
  @SuppressWarnings("NullAway.Init") // Maven sets it
  private MavenProject project;

  @Parameter(defaultValue = "${mojoExecution}", readonly = true, required = true)
  @SuppressWarnings("NullAway.Init") // Maven sets it
  private MojoExecution execution;

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
  @Override
  Path baseDirectory() {
    return hasPom() ? project.getBasedir().toPath() : super.baseDirectory();
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
    return session().getProjects().stream()
        .map(MavenProject::getBasedir)
        .filter(Objects::nonNull)
        .map(File::toPath)
        .toList();
  }

  Progress progress() {
    boolean watched = session().getRequest().isInteractiveMode() && hasTerminal();
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
    return cacheOptions(cache, verify);
  }
}
