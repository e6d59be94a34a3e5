package org.odooanalyzer.syntax;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** The files of the folders that {@code -Dodooanalyzer.corpus=DIR:DIR2} names. */
public final class Corpus {
  private static final String PROPERTY = "odooanalyzer.corpus";

  private Corpus() {}

  /** The files whose names end so, in order; skips the test that asks if there is no corpus. */
  public static List<Path> files(String suffix) throws IOException {
    String roots = System.getProperty(PROPERTY, "");
    Assumptions.assumeFalse(
        roots.isEmpty(),
        "give folders of addons with -D" + PROPERTY + "=DIR:DIR2 to run this test");
    List<Path> found = new ArrayList<>();
    for (String root : roots.split(":", -1)) {
      try (Stream<Path> files = Files.walk(Path.of(root))) {
        files
            .filter(file -> file.toString().endsWith(suffix) && Files.isRegularFile(file))
            .sorted()
            .forEach(found::add);
      }
    }
    return found;
  }
}
