package org.odooanalyzer.maven;

import org.apache.maven.plugin.MojoExecutionException;
import org.odooanalyzer.workspace.CacheGoals;
import org.odooanalyzer.workspace.CacheOptions;

/** What the goals that look after the cache have in common. They need no POM. */
abstract class CacheGoal extends AnalyzerGoal {
  @Override
  final void run() throws MojoExecutionException {
    CacheGoals.Result result =
        run(CacheGoals.on(cacheOptions(CacheOptions.DEFAULT_MODE, CacheOptions.NO_VERIFICATION)));
    result.lines().forEach(getLog()::info);
    if (!result.isGood()) {
      throw new MojoExecutionException(String.join("; ", result.lines()));
    }
  }

  /** Does the work of the goal. */
  abstract CacheGoals.Result run(CacheGoals goals);
}
