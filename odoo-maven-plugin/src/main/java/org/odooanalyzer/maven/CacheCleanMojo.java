package org.odooanalyzer.maven;

import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.odooanalyzer.workspace.CacheGoals;

/** Deletes what this version keeps in the cache. */
@Mojo(name = "cache-clean", requiresProject = false, threadSafe = true, aggregator = true)
final class CacheCleanMojo extends CacheGoal {
  /** Whether what other versions keep is deleted too. */
  @Parameter(property = "odoo.cache.all", defaultValue = "false")
  private boolean all;

  @Override
  CacheGoals.Result run(CacheGoals goals) {
    return goals.clean(all);
  }
}
