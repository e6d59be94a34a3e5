package org.odooanalyzer.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import org.odooanalyzer.workspace.AnalyzeRequest;

/** How the configuration files of a project looked: their times and sizes by path. */
record ConfigurationStamp(SortedMap<Path, String> files) {
  static final ConfigurationStamp NONE = new ConfigurationStamp(new TreeMap<>());

  private static final String NAME = "odools.toml";

  static boolean isConfiguration(Path path) {
    return path.endsWith(NAME);
  }

  /** The files that a request is completed by. */
  static ConfigurationStamp of(AnalyzeRequest request) {
    SortedMap<Path, String> files = new TreeMap<>();
    for (Path at = request.baseDirectory(); at != null; at = at.getParent()) {
      stamp(at.resolve(NAME), files);
    }
    if (request.configFile() != null) {
      stamp(request.configFile(), files);
    }
    return new ConfigurationStamp(files);
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
