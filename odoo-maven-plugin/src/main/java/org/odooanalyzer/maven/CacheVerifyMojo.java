package org.odooanalyzer.maven;

import org.apache.maven.plugins.annotations.Mojo;
import org.odooanalyzer.workspace.CacheGoals;

/** Reads all of the cache and checks it; fails when something is wrong with it. */
@Mojo(name = "cache-verify", requiresProject = false, threadSafe = true, aggregator = true)
final class CacheVerifyMojo extends CacheGoal {
  @Override
  CacheGoals.Result run(CacheGoals goals) {
    return goals.verify();
  }
}
