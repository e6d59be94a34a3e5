package org.odooanalyzer.workspace;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.UUID;

/**
 * A file that an option names. Who reads it sees the old content or the whole new one, never a
 * part.
 *
 * @param parameter the option, as {@link InvalidConfigurationException} names it
 * @param path absolute
 */
record OutputFile(String parameter, Path path) {
  /** Writes the text of a file. */
  interface Content {
    void write(Writer out) throws IOException;
  }

  /**
   * A file as somebody named it.
   *
   * @param base what a relative name is relative to
   * @throws InvalidConfigurationException when it cannot be a file
   */
  static OutputFile of(String parameter, String name, Path base) {
    try {
      Path path = base.resolve(name).toAbsolutePath().normalize();
      if (Files.isDirectory(path)) {
        throw new InvalidConfigurationException(
            parameter, path + " is a directory; name a file in it");
      }
      return new OutputFile(parameter, path);
    } catch (InvalidPathException e) {
      throw new InvalidConfigurationException(
          parameter, "\"" + name + "\" is no path of a file; choose another file");
    }
  }

  /**
   * Writes the file in UTF-8, and its folder before.
   *
   * @throws InvalidConfigurationException when it cannot be written
   */
  Path write(Content content) {
    try {
      Files.createDirectories(path.getParent());
      if (Files.exists(path) && !Files.isRegularFile(path)) {
        // A device or a pipe, such as /dev/stdout, must not be replaced by a file.
        fill(path, content);
      } else {
        replace(content);
      }
      return path;
    } catch (IOException e) {
      throw new InvalidConfigurationException(
          parameter, "cannot write " + path + " (" + e + "); choose another file");
    }
  }

  private void replace(Content content) throws IOException {
    Path unfinished = path.resolveSibling("." + path.getFileName() + "." + UUID.randomUUID());
    try {
      fill(unfinished, content);
      move(unfinished, path);
    } finally {
      Files.deleteIfExists(unfinished);
    }
  }

  /** Half a surrogate pair, which no bytes stand for, becomes a question mark. */
  private static void fill(Path file, Content content) throws IOException {
    try (Writer out =
        new BufferedWriter(
            new OutputStreamWriter(Files.newOutputStream(file), StandardCharsets.UTF_8))) {
      content.write(out);
    }
  }

  private static void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
