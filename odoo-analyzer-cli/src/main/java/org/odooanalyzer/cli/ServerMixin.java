package org.odooanalyzer.cli;

import java.nio.file.Path;
import java.util.List;
import org.odooanalyzer.server.ServeOptions;
import org.odooanalyzer.workspace.CacheOptions;
import org.odooanalyzer.workspace.MemoryOptions;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options of the goals that open a project as an editor does. */
final class ServerMixin {
  @Option(
      names = "--odoo-external",
      paramLabel = "BOOLEAN",
      defaultValue = "true",
      arity = "1",
      description = {
        "whether Odoo is only built on, also when it lies in a folder that is open: nothing is"
            + " reported there",
        "default: true"
      })
  private boolean odooExternal = true;

  @Option(
      names = "--external-paths",
      paramLabel = "DIR",
      split = ",",
      description = "other folders of which the same holds")
  private List<Path> externalPaths = List.of();

  @Option(
      names = "--memory-recent",
      paramLabel = "MIB",
      defaultValue = "" + MemoryOptions.DEFAULT_RECENT_OF_SERVER,
      description = {
        "with lru: the megabytes of source of which the facts stay in memory",
        "default: " + MemoryOptions.DEFAULT_RECENT_OF_SERVER
      })
  private int memoryRecent = MemoryOptions.DEFAULT_RECENT_OF_SERVER;

  @Option(
      names = "--memory-recent-files",
      paramLabel = "COUNT",
      defaultValue = "" + MemoryOptions.DEFAULT_RECENT_FILES,
      description = {
        "with lru: of how many files the facts stay in memory, however small they are; the same"
            + " of trees",
        "default: " + MemoryOptions.DEFAULT_RECENT_FILES
      })
  private int memoryRecentFiles = MemoryOptions.DEFAULT_RECENT_FILES;

  @Mixin
  @SuppressWarnings("NullAway.Init") // picocli sets it
  private AnalysisMixin analysis;

  @Mixin
  @SuppressWarnings("NullAway.Init") // picocli sets it
  private CacheModeMixin cache;

  /**
   * The options as they were given.
   *
   * @param memoryOptimization the phases that are on
   * @param memoryLog minutes between two lines about memory
   */
  ServeOptions options(String memoryOptimization, int memoryLog) {
    return new ServeOptions(
        analysis.options("never", List.of()),
        cache.options(CacheOptions.NO_VERIFICATION),
        externalPaths,
        odooExternal,
        memoryOptimization,
        memoryRecent,
        memoryRecentFiles,
        memoryLog);
  }
}
