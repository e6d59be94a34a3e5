package org.odooanalyzer.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds docs/rules against the rules; writes it when {@code -Drules.write=true} is given. */
class RuleDocsTest {
  private static final Path FOLDER = Path.of("..", "docs", "rules");

  @Test
  void theDocumentationIsFresh() throws IOException {
    Map<String, String> expected = RuleDocs.files();
    if (Boolean.getBoolean("rules.write")) {
      write(expected);
    }

    assertThat(written())
        .as("docs/rules is not what the rules and their pages say: run bin/fix")
        .isEqualTo(expected);
  }

  private static Map<String, String> written() throws IOException {
    Map<String, String> files = new TreeMap<>();
    if (Files.isDirectory(FOLDER)) {
      try (Stream<Path> found = Files.list(FOLDER)) {
        for (Path file : found.toList()) {
          files.put(file.getFileName().toString(), Files.readString(file).replace("\r\n", "\n"));
        }
      }
    }
    return files;
  }

  private static void write(Map<String, String> files) throws IOException {
    Files.createDirectories(FOLDER);
    for (String old : written().keySet()) {
      if (!files.containsKey(old)) {
        Files.delete(FOLDER.resolve(old));
      }
    }
    for (Map.Entry<String, String> file : files.entrySet()) {
      Files.writeString(FOLDER.resolve(file.getKey()), file.getValue());
    }
  }
}
