package org.odooanalyzer.maven;

import org.apache.maven.plugins.annotations.Mojo;
import org.odooanalyzer.workspace.CacheGoals;

/** Shows what the cache holds, and what the last run had of it. */
@Mojo(name = "cache-info", requiresProject = false, threadSafe = true, aggregator = true)
final class CacheInfoMojo extends CacheGoal {
  @Override
  CacheGoals.Result run(CacheGoals goals) {
    return goals.info();
  }
}
