package org.odooanalyzer.maven;

import java.io.File;
import java.nio.file.Path;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;
import org.odooanalyzer.workspace.CacheOptions;
import org.odooanalyzer.workspace.InvalidConfigurationException;

/** What all goals have in common: they use a cache, can be skipped, and refuse wrong parameters. */
abstract class AnalyzerGoal extends AbstractMojo {
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

  /** Whether to do nothing. */
  @Parameter(property = "odoo.skip", defaultValue = "false")
  private boolean skip;

  @Parameter(defaultValue = "${session}", readonly = true, required = true)
  @SuppressWarnings("NullAway.Init") // Maven sets it
  private MavenSession session;

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

  /** The folder that relative paths start from. */
  Path baseDirectory() {
    return Path.of(session.getExecutionRootDirectory());
  }

  MavenSession session() {
    return session;
  }

  CacheOptions cacheOptions(String mode, String verify) {
    return new CacheOptions(
        baseDirectory(), mode, path(cacheDir), cacheBackend, cacheBudget, verify);
  }

  static @Nullable Path path(@Nullable File file) {
    return file == null ? null : file.toPath();
  }
}
