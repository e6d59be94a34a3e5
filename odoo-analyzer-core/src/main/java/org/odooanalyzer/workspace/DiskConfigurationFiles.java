package org.odooanalyzer.workspace;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.odooanalyzer.config.ConfigurationFiles;

/** The configuration files of this machine. */
public final class DiskConfigurationFiles implements ConfigurationFiles {
  /** Far more than any configuration has; a larger file is something else. */
  private static final long LARGEST = 1 << 20;

  @Override
  public Optional<String> read(Path file) {
    if (!Files.isRegularFile(file)) {
      return Optional.empty();
    }
    try {
      if (Files.size(file) > LARGEST) {
        throw new InvalidConfigurationException(
            "configFile", file + " is too large for a configuration; shorten or move it");
      }
      return Optional.of(new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new InvalidConfigurationException(
          "configFile", "cannot read " + file + " (" + e + "); check who may read it");
    }
  }

  @Override
  public boolean isDirectory(Path path) {
    return Files.isDirectory(path);
  }

  @Override
  public boolean isFile(Path path) {
    return Files.isRegularFile(path);
  }

  @Override
  public List<String> directories(Path directory) {
    try (Stream<Path> entries = Files.list(directory)) {
      return entries
          .filter(Files::isDirectory)
          .map(path -> path.getFileName().toString())
          .sorted()
          .toList();
    } catch (IOException | UncheckedIOException e) {
      // A folder that cannot be listed has no folders for us; a glob then finds none.
      return List.of();
    }
  }
}
