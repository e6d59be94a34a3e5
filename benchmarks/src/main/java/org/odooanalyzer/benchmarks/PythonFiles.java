package org.odooanalyzer.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The Python files below a folder. */
public final class PythonFiles {
  private PythonFiles() {}

  /** All regular files that end in {@code .py}, sorted. */
  public static List<Path> below(Path folder) throws IOException {
    try (Stream<Path> walk = Files.walk(folder)) {
      return walk.filter(path -> path.toString().endsWith(".py"))
          .filter(Files::isRegularFile)
          .sorted()
          .toList();
    }
  }
}
