package org.odooanalyzer.maven;

import java.io.File;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.odooanalyzer.workspace.CacheGoals;

/**
 * Takes what {@code cache-export} wrote into the cache. With {@code ODOO_CACHE_HMAC_KEY} in the
 * environment only a file that is signed with it is taken.
 */
@Mojo(name = "cache-import", requiresProject = false, threadSafe = true, aggregator = true)
final class CacheImportMojo extends CacheGoal {
  /** The file to read; a relative one is below the folder of the build. */
  @Parameter(property = "odoo.cache.pack", defaultValue = CacheGoals.DEFAULT_PACK)
  private File cachePack = new File(CacheGoals.DEFAULT_PACK);

  @Override
  CacheGoals.Result run(CacheGoals goals) {
    return goals.importPack(cachePack.toPath());
  }
}
