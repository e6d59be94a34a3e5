package org.odooanalyzer.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.odooanalyzer.workspace.CacheOptions;
import picocli.CommandLine.Option;

/** The options that say which cache is meant. */
final class CacheMixin {
  @Option(
      names = "--cache-dir",
      paramLabel = "DIR",
      description = {
        "where what one run can use of another is kept",
        "default: $ODOO_CACHE_DIR, or odoo-analyzer in the cache folder of the user"
      })
  private @Nullable Path directory;

  @Option(
      names = "--cache-backend",
      paramLabel = "NAME",
      defaultValue = CacheOptions.DEFAULT_BACKEND,
      description = {
        "how it is kept: lmdb, pack (no native code), memory (for one run) or auto",
        "default: auto, which is lmdb where it can be used"
      })
  private String backend = CacheOptions.DEFAULT_BACKEND;

  @Option(
      names = "--cache-budget",
      paramLabel = "MIB",
      defaultValue = "" + CacheOptions.DEFAULT_BUDGET,
      description = {
        "the most megabytes to keep; what was not used for the longest time goes first",
        "default: " + CacheOptions.DEFAULT_BUDGET
      })
  private int budget = CacheOptions.DEFAULT_BUDGET;

  /** The options of a run that reads and writes as it is told. */
  CacheOptions options(String mode, String verify) {
    return new CacheOptions(Path.of("").toAbsolutePath(), mode, directory, backend, budget, verify);
  }

  /** The options of a goal that looks after the cache. */
  CacheOptions options() {
    return options(CacheOptions.DEFAULT_MODE, CacheOptions.NO_VERIFICATION);
  }
}
