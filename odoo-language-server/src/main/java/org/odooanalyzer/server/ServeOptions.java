package org.odooanalyzer.server;

import java.nio.file.Path;
import java.util.List;
import org.odooanalyzer.workspace.AnalyzeOptions;
import org.odooanalyzer.workspace.CacheOptions;
import org.odooanalyzer.workspace.MemoryOptions;
import org.odooanalyzer.workspace.WorkspaceRequest;

/**
 * What a server works with, as a person writes it; what a client sets wins.
 *
 * @param externalPaths folders that are only built on: nothing is reported there
 * @param odooExternal whether the same holds for Odoo, also when it lies in the folders that are
 *     open
 * @param memoryOptimization as {@link MemoryOptions#of} reads it
 * @param memoryRecent as {@link MemoryOptions#of} reads it
 * @param memoryLog minutes between two lines about memory in the log; 0 for none
 */
public record ServeOptions(
    AnalyzeOptions project,
    CacheOptions cache,
    List<Path> externalPaths,
    boolean odooExternal,
    String memoryOptimization,
    int memoryRecent,
    int memoryLog) {
  /** What is meant when nothing is said, in minutes. */
  public static final int DEFAULT_MEMORY_LOG = 10;

  public ServeOptions {
    externalPaths = List.copyOf(externalPaths);
  }

  /**
   * What is opened.
   *
   * @throws org.odooanalyzer.workspace.InvalidConfigurationException when a value is not one that
   *     its option takes
   */
  WorkspaceRequest request() {
    return new WorkspaceRequest(
        project.request(),
        externalPaths,
        odooExternal,
        cache,
        MemoryOptions.of(memoryOptimization, memoryRecent, MemoryOptions.DEFAULT_RECENT_FILES));
  }
}
