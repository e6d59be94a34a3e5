package org.odooanalyzer.config;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which configuration is wanted.
 *
 * @param folders the workspace folders; files are looked up from each to the root of the disk
 * @param configFile a file to read beside those; may be absent
 * @param profile the profile; absent for the default one
 * @param userHome what <code>${userHome}</code> stands for
 */
public record ConfigurationRequest(
    List<WorkspaceFolder> folders,
    @Nullable Path configFile,
    @Nullable String profile,
    Path userHome) {
  public ConfigurationRequest {
    folders = List.copyOf(folders);
  }

  /**
   * A folder that is open in the editor, or the base directory of a run.
   *
   * @param name what <code>${workspaceFolder:name}</code> calls it
   * @param directory absolute
   */
  public record WorkspaceFolder(String name, Path directory) {
    /** A folder that is called as its last name. */
    public static WorkspaceFolder of(Path directory) {
      Path name = directory.getFileName();
      return new WorkspaceFolder(name == null ? "" : name.toString(), directory);
    }
  }
}
