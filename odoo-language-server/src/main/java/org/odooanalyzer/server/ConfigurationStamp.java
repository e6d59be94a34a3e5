package org.odooanalyzer.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.odooanalyzer.workspace.AnalyzeRequest;
import org.odooanalyzer.workspace.WorkspaceOpening;

/**
 * What decides where the files of a project are, as it looked at some time.
 *
 * @param files the times and sizes of the configuration files by path
 * @param addons the folders that hold addons without being named
 */
record ConfigurationStamp(SortedMap<Path, String> files, List<Path> addons) {
  static final ConfigurationStamp NONE = new ConfigurationStamp(new TreeMap<>(), List.of());

  private static final String NAME = "odools.toml";

  static boolean isConfiguration(Path path) {
    return path.endsWith(NAME);
  }

  /** What a request is completed by. */
  static ConfigurationStamp of(AnalyzeRequest request) {
    SortedMap<Path, String> files = new TreeMap<>();
    for (Path at = request.baseDirectory(); at != null; at = at.getParent()) {
      stamp(at.resolve(NAME), files);
    }
    if (request.configFile() != null) {
      stamp(request.configFile(), files);
    }
    return new ConfigurationStamp(files, WorkspaceOpening.addonsFolders(request));
  }

  private static void stamp(Path file, SortedMap<Path, String> files) {
    try {
      if (Files.isRegularFile(file)) {
        files.put(file, Files.getLastModifiedTime(file) + " " + Files.size(file));
      }
    } catch (IOException e) {
      files.put(file, "unreadable");
    }
  }
}
