package org.odooanalyzer.validation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;
import org.odooanalyzer.testkit.PageTests;
import org.odooanalyzer.workspace.WorkspaceRunner;

/**
 * Runs the suites: pages that go deeper than those of the rules, and name each rule they expect.
 */
class SuitesTest {
  private static final Path FOLDER = Path.of("src", "test", "suites");

  @TestFactory
  List<DynamicNode> suites() throws IOException {
    try (Stream<Path> files = Files.walk(FOLDER)) {
      return files
          .filter(file -> file.toString().endsWith(".md"))
          .sorted()
          .map(SuitesTest::suite)
          .toList();
    }
  }

  private static DynamicNode suite(Path file) {
    String name = FOLDER.relativize(file).toString().replace('\\', '/');
    return PageTests.of(name, read(file), "", new WorkspaceRunner());
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
