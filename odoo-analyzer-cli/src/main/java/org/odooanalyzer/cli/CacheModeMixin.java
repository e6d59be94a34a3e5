package org.odooanalyzer.cli;

import org.odooanalyzer.workspace.CacheOptions;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options that say whether a run uses a cache, and which. */
final class CacheModeMixin {
  @Option(
      names = "--cache",
      paramLabel = "MODE",
      defaultValue = CacheOptions.DEFAULT_MODE,
      description = {
        "readwrite: use what other runs kept, and keep what is new; read; or off",
        "default: readwrite"
      })
  private String mode = CacheOptions.DEFAULT_MODE;

  @Mixin
  @SuppressWarnings("NullAway.Init") // picocli sets it
  private CacheMixin cache;

  /**
   * The options as they were given.
   *
   * @param verify the percentage of what is known that is made again
   */
  CacheOptions options(String verify) {
    return cache.options(mode, verify);
  }
}
