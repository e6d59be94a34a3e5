package org.odooanalyzer.maven;

import java.io.File;
import java.nio.file.Path;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;
import org.odooanalyzer.workspace.CacheGoals;
import org.odooanalyzer.workspace.CacheOptions;
import org.odooanalyzer.workspace.InvalidConfigurationException;

/** What the goals that look after the cache have in common. They need no POM. */
abstract class CacheGoal extends AbstractMojo {
  /**
   * Where the cache lies. By default the directory that {@code ODOO_CACHE_DIR} names, or {@code
   * odoo-analyzer} in the cache folder of the user.
   */
  @Parameter(property = "odoo.cache.dir")
  private @Nullable File cacheDir;

  /** How it is kept: {@code lmdb}, {@code pack}, or {@code auto}, which chooses between them. */
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
  public final void execute() throws MojoExecutionException {
    if (skip) {
      getLog().info("Skipped, because odoo.skip is set");
      return;
    }
    try {
      CacheGoals.Result result = run(CacheGoals.on(options()));
      result.lines().forEach(getLog()::info);
      if (!result.isGood()) {
        throw new MojoExecutionException(String.join("; ", result.lines()));
      }
    } catch (InvalidConfigurationException e) {
      throw Refusals.of(e);
    }
  }

  private CacheOptions options() {
    return new CacheOptions(
        Path.of(session.getExecutionRootDirectory()),
        CacheOptions.DEFAULT_MODE,
        cacheDir == null ? null : cacheDir.toPath(),
        cacheBackend,
        cacheBudget,
        CacheOptions.NO_VERIFICATION);
  }

  /** Does the work of the goal. */
  abstract CacheGoals.Result run(CacheGoals goals);
}
