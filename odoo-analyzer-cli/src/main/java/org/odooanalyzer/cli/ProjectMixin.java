package org.odooanalyzer.cli;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options of every goal that say which project is meant. */
final class ProjectMixin {
  @Option(
      names = "--addons-path",
      paramLabel = "DIR",
      split = ",",
      description = {
        "folders that hold addons, or an odoo.conf that lists them; of two addons with the same"
            + " name, the first wins",
        "default: those of odools.toml, . and ./addons"
      })
  List<Path> addonsPath = List.of();

  @Option(
      names = "--threads",
      paramLabel = "COUNT",
      defaultValue = "0",
      description = "how many files are worked on at once; default: the number of processors")
  int threads;

  @Option(
      names = "--config-file",
      paramLabel = "FILE",
      description = "an odools.toml to read besides those found in the current folder and above")
  @Nullable Path configFile;

  @Option(
      names = "--profile",
      paramLabel = "NAME",
      description = "the profile of the configuration file to use")
  @Nullable String profile;
}
