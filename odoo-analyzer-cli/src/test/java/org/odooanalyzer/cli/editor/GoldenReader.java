package org.odooanalyzer.cli.editor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.odooanalyzer.cli.editor.GoldenRequest.Expectation;

/** Reads files of golden requests; {@code src/test/golden/README.md} says how they are written. */
final class GoldenReader {
  private static final Set<String> KEYS =
      Set.of("def", "hover", "complete", "use", "outline", "find");

  private final String name;
  private final List<GoldenRequest> requests = new ArrayList<>();
  private final List<Expectation> expected = new ArrayList<>();
  private String title = "";
  private String file = "";
  private String after = "";
  private String at = "";

  private GoldenReader(Path golden) {
    this.name = golden.getFileName().toString();
  }

  static List<GoldenRequest> read(Path golden) throws IOException {
    GoldenReader reader = new GoldenReader(golden);
    for (String line : Files.readAllLines(golden)) {
      reader.take(line);
    }
    reader.end();
    return List.copyOf(reader.requests);
  }

  private void take(String line) {
    if (line.isBlank()) {
      end();
    } else if (line.startsWith("== ")) {
      end();
      title = name + ": " + line.substring(3);
    } else if (!line.startsWith("#")) {
      int colon = line.indexOf(':');
      String key = colon < 0 ? line : line.substring(0, colon);
      take(key, colon < 0 ? "" : line.substring(colon + 1).strip());
    }
  }

  private void take(String key, String value) {
    switch (key) {
      case "in" -> file = value;
      case "after" -> after = value;
      case "at" -> at = value;
      default -> {
        boolean needsSources = key.endsWith("*");
        String plain = needsSources ? key.substring(0, key.length() - 1) : key;
        if (!KEYS.contains(plain) || title.isEmpty()) {
          throw new IllegalStateException(name + ": " + title + ": what is " + key);
        }
        expected.add(new Expectation(plain, needsSources, value));
      }
    }
  }

  /** The file stays what it is until another one is named. */
  private void end() {
    if (!title.isEmpty()) {
      if (expected.isEmpty()) {
        throw new IllegalStateException(title + ": expects nothing");
      }
      requests.add(new GoldenRequest(title, file, after, at, expected));
    }
    expected.clear();
    title = "";
    after = "";
    at = "";
  }
}
