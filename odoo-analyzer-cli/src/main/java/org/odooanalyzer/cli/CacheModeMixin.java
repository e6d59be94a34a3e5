package org.odooanalyzer.cli;

import org.odooanalyzer.workspace.CacheOptions;
import picocli.CommandLine.Option;

/** The option that says whether a run uses the cache. */
final class CacheModeMixin {
  @Option(
      names = "--cache",
      paramLabel = "MODE",
      defaultValue = CacheOptions.DEFAULT_MODE,
      description = {
        "readwrite: use what other runs kept, and keep what is new; read; or off",
        "default: readwrite"
      })
  String mode = CacheOptions.DEFAULT_MODE;
}
