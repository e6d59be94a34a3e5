package org.odooanalyzer.config;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The few questions about the disk that a configuration raises; every path is absolute. */
public interface ConfigurationFiles {
  /** The text of a file; absent when there is none. */
  Optional<String> read(Path file);

  /** Whether there is a folder. */
  boolean isDirectory(Path path);

  /** Whether there is a file. */
  boolean isFile(Path path);

  /** The names of the folders in a folder, sorted; none when it is no folder. */
  List<String> directories(Path directory);
}
