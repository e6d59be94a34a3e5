package org.odooanalyzer.workspace;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * What an editor opens.
 *
 * @param project where its addons and Odoo are; the base and part directories are the folders that
 *     are open
 * @param externals folders in them that the user only builds on; nothing is reported there, and
 *     they are held in memory like Odoo itself
 * @param isOdooExternal whether the same holds for Odoo, wherever it lies
 * @param cache where what is known is kept between sessions and shared with builds
 * @param memory what is kept in memory
 */
public record WorkspaceRequest(
    AnalyzeRequest project,
    List<Path> externals,
    boolean isOdooExternal,
    CacheOptions cache,
    MemoryOptions memory) {
  public WorkspaceRequest {
    externals = List.copyOf(externals);
  }

  /** With Odoo alone as external. */
  public WorkspaceRequest(AnalyzeRequest project, CacheOptions cache, MemoryOptions memory) {
    this(project, List.of(), true, cache, memory);
  }

  /** The folders that are open. */
  List<Path> folders() {
    return Stream.concat(Stream.of(project.baseDirectory()), project.partDirectories().stream())
        .toList();
  }
}
