package org.odooanalyzer.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.odooanalyzer.text.FilePath;

final class FileReaderTest {
  @TempDir private Path folder;

  @Test
  void givesAllBytes() throws IOException {
    Path file = Files.writeString(folder.resolve("a.py"), "x = 'ü'\n");

    assertThat(FileReader.read(file, 100))
        .isInstanceOfSatisfying(
            FileContent.Bytes.class,
            found ->
                assertThat(new String(found.bytes(), StandardCharsets.UTF_8))
                    .isEqualTo("x = 'ü'\n"));
    assertThat(FileReader.read(Files.createFile(folder.resolve("empty.py")), 0))
        .isInstanceOfSatisfying(
            FileContent.Bytes.class, found -> assertThat(found.bytes()).isEmpty());
  }

  @Test
  void aFileAboveTheLimitIsAValue() throws IOException {
    Path file = Files.writeString(folder.resolve("a.py"), "12345");

    assertThat(FileReader.read(file, 4)).isEqualTo(new FileContent.TooLarge(5, 4));
  }

  @Test
  void whatIsNoFileIsAValue() {
    Roots roots = new Roots(List.of(new Roots.Root("addons-1", folder)));

    assertThat(FileReader.read(folder, 10)).isEqualTo(new FileContent.Unreadable("it is a folder"));
    assertThat(FileReader.read(roots, new FilePath("addons-1", "absent.py")))
        .isEqualTo(new FileContent.Unreadable("it does not exist any more"));
    assertThat(FileReader.read(roots, new FilePath("other", "a.py")))
        .isInstanceOf(FileContent.Unreadable.class);
    assertThat(FileReader.read(roots, new FilePath("addons-1", "a\0b.py")))
        .isInstanceOf(FileContent.Unreadable.class);
    assertThat(FileReader.read(Path.of("/dev/null"), 10))
        .isInstanceOf(FileContent.Unreadable.class);
  }
}
