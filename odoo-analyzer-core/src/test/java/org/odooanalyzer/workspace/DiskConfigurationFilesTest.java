package org.odooanalyzer.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class DiskConfigurationFilesTest {
  private final DiskConfigurationFiles files = new DiskConfigurationFiles();

  @TempDir Path directory;

  @Test
  void aFileIsReadAndAMissingOneIsAbsent() throws IOException {
    Path file = Files.writeString(directory.resolve("odools.toml"), "# größer\n");

    assertThat(files.read(file)).contains("# größer\n");
    assertThat(files.read(directory)).isEmpty();
    assertThat(files.read(directory.resolve("gone"))).isEmpty();
    assertThat(files.isFile(file)).isTrue();
    assertThat(files.isDirectory(file)).isFalse();
  }

  @Test
  void theFoldersOfAFolderAreSorted() throws IOException {
    Files.createDirectory(directory.resolve("b"));
    Files.createDirectory(directory.resolve("a"));
    Files.writeString(directory.resolve("c"), "");

    assertThat(files.directories(directory)).containsExactly("a", "b");
    assertThat(files.directories(directory.resolve("gone"))).isEmpty();
  }

  @Test
  void aHugeFileIsAWrongOption() throws IOException {
    Path file = Files.write(directory.resolve("odools.toml"), new byte[2 << 20]);

    assertThatExceptionOfType(InvalidConfigurationException.class)
        .isThrownBy(() -> files.read(file))
        .withMessageContaining("too large");
  }
}
