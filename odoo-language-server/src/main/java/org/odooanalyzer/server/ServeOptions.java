package org.odooanalyzer.server;

import com.google.gson.JsonObject;
import java.nio.file.Path;
import java.util.ArrayList;
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
 * @param memoryRecentFiles as {@link MemoryOptions#of} reads it
 * @param memoryLog minutes between two lines about memory in the log; 0 for none
 */
public record ServeOptions(
    AnalyzeOptions project,
    CacheOptions cache,
    List<Path> externalPaths,
    boolean odooExternal,
    String memoryOptimization,
    int memoryRecent,
    int memoryRecentFiles,
    int memoryLog) {
  /** What is meant when nothing is said, in minutes. */
  public static final int DEFAULT_MEMORY_LOG = 10;

  public ServeOptions {
    externalPaths = List.copyOf(externalPaths);
  }

  /**
   * What a server works with that its client tells everything.
   *
   * @param folders that the client has open, at least one; absolute
   * @param settings as a client sends them
   * @throws org.odooanalyzer.workspace.InvalidConfigurationException when a value is of a wrong
   *     kind
   */
  public static ServeOptions of(List<Path> folders, JsonObject settings) {
    Path base = folders.get(0);
    return ClientSettings.over(
        new ServeOptions(
            new AnalyzeOptions(
                base, List.of(), List.of(), null, List.of(), List.of(), List.of(), "never",
                List.of(), List.of(), List.of(), null, null, null, 0),
            new CacheOptions(
                base,
                CacheOptions.DEFAULT_MODE,
                null,
                CacheOptions.DEFAULT_BACKEND,
                CacheOptions.DEFAULT_BUDGET,
                CacheOptions.NO_VERIFICATION),
            List.of(),
            true,
            MemoryOptions.DEFAULT,
            MemoryOptions.DEFAULT_RECENT_OF_SERVER,
            MemoryOptions.DEFAULT_RECENT_FILES,
            DEFAULT_MEMORY_LOG),
        folders,
        settings);
  }

  /** The folders that are open. */
  public List<Path> folders() {
    List<Path> folders = new ArrayList<>();
    folders.add(project.baseDirectory());
    folders.addAll(project.partDirectories());
    return folders;
  }

  /** All of it as a client sends it that has the {@link #folders} open. */
  public JsonObject settings() {
    return ClientSettings.of(this);
  }

  /**
   * What is opened.
   *
   * @throws org.odooanalyzer.workspace.InvalidConfigurationException when a value is not one that
   *     its option takes
   */
  public WorkspaceRequest request() {
    return new WorkspaceRequest(
        project.request(),
        externalPaths,
        odooExternal,
        cache,
        MemoryOptions.of(memoryOptimization, memoryRecent, memoryRecentFiles));
  }
}
