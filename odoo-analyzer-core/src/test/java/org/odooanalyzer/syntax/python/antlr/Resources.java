package org.odooanalyzer.syntax.python.antlr;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/** The Python files beside the tests. */
final class Resources {
  private Resources() {}

  static Path path(String name) {
    URL url = Objects.requireNonNull(Resources.class.getResource("/python/" + name), name);
    try {
      return Path.of(url.toURI());
    } catch (URISyntaxException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  static String text(String name) {
    try {
      return Files.readString(path(name));
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** Little programs, right and wrong ones, of one or more lines each. */
  static List<String> snippets() {
    return List.of(text("snippets.txt").split("\n#---\n", -1));
  }
}
