package org.odooanalyzer.maven;

import java.io.File;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.odooanalyzer.workspace.CacheGoals;

/**
 * Writes the cache into one file that any machine can import. With {@code ODOO_CACHE_HMAC_KEY} in
 * the environment the file is signed.
 */
@Mojo(name = "cache-export", requiresProject = false, threadSafe = true, aggregator = true)
final class CacheExportMojo extends CacheGoal {
  /** The file to write; a relative one is below the folder of the build. */
  @Parameter(property = "odoo.cache.pack", defaultValue = CacheGoals.DEFAULT_PACK)
  private File cachePack = new File(CacheGoals.DEFAULT_PACK);

  @Override
  CacheGoals.Result run(CacheGoals goals) {
    return goals.exportPack(cachePack.toPath());
  }
}
