package org.odooanalyzer.maven;

import java.io.File;
import java.util.List;
import org.apache.maven.plugins.annotations.Parameter;
import org.odooanalyzer.server.ServeOptions;
import org.odooanalyzer.workspace.CacheOptions;
import org.odooanalyzer.workspace.MemoryOptions;

/** What the goals that open a project as an editor does have in common. */
abstract class ServerGoal extends AnalysisGoal {
  /**
   * Whether Odoo is only built on, also when it lies in a folder that is open: nothing is reported
   * there.
   */
  @Parameter(property = "odoo.odooExternal", defaultValue = "true")
  private boolean odooExternal = true;

  /** Other folders of which the same holds. */
  @Parameter(property = "odoo.externalPaths")
  private List<File> externalPaths = List.of();

  /** With the phase {@code lru}: the megabytes of source of which the facts stay in memory. */
  @Parameter(
      property = "odoo.memoryRecent",
      defaultValue = "" + MemoryOptions.DEFAULT_RECENT_OF_SERVER)
  private int memoryRecent = MemoryOptions.DEFAULT_RECENT_OF_SERVER;

  /**
   * With the phase {@code lru}: of how many files the facts stay in memory, however small they are;
   * the same of trees.
   */
  @Parameter(
      property = "odoo.memoryRecentFiles",
      defaultValue = "" + MemoryOptions.DEFAULT_RECENT_FILES)
  private int memoryRecentFiles = MemoryOptions.DEFAULT_RECENT_FILES;

  /**
   * The parameters as they were given.
   *
   * @param memoryOptimization the phases that are on
   * @param memoryLog minutes between two lines about memory
   */
  ServeOptions options(String memoryOptimization, int memoryLog) {
    return new ServeOptions(
        options("never", List.of()),
        cacheOptions(CacheOptions.NO_VERIFICATION),
        externalPaths.stream().map(File::toPath).toList(),
        odooExternal,
        memoryOptimization,
        memoryRecent,
        memoryRecentFiles,
        memoryLog);
  }
}
