package org.odooanalyzer.cli.editor;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Set;

/**
 * A copy of a project: {@code own} has the addons of the user, {@code external} what they build on.
 *
 * @param root the folder of both
 */
record GoldenTree(Path root) {
  private static final Set<String> TEXTS = Set.of("py", "xml", "csv", "toml");

  Path own() {
    return root.resolve("own");
  }

  Path external() {
    return root.resolve("external");
  }

  String name() {
    return root.getFileName().toString();
  }

  /** The file that a request names: from the folder of the user, or of what it builds on. */
  Path file(String path) throws IOException {
    Path own = own().resolve(path);
    return Files.exists(own) ? own : external().resolve(path);
  }

  /** Whether a file is the one that an expectation names. */
  boolean isAt(Path file, String path) {
    return file.equals(own().resolve(path)) || file.equals(external().resolve(path));
  }

  /** Takes the sources of the external addons away. */
  void removeSources() throws IOException {
    Files.move(external(), root.resolve("gone"));
  }

  /** Where a file is that was taken away. */
  Path moved(Path file) {
    return file.startsWith(external())
        ? root.resolve("gone").resolve(external().relativize(file).toString())
        : file;
  }

  /** Copies the texts of a folder; links to them where the file system can do that. */
  static void copy(Path from, Path to, boolean mayLink) throws IOException {
    Files.walkFileTree(
        from,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes)
              throws IOException {
            Files.createDirectories(to.resolve(from.relativize(folder).toString()));
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            String name = file.getFileName().toString();
            if (TEXTS.contains(name.substring(name.lastIndexOf('.') + 1))) {
              copyFile(file, to.resolve(from.relativize(file).toString()), mayLink);
            }
            return FileVisitResult.CONTINUE;
          }
        });
  }

  private static void copyFile(Path file, Path copy, boolean mayLink) throws IOException {
    if (mayLink) {
      try {
        Files.createLink(copy, file);
        return;
      } catch (IOException | UnsupportedOperationException e) {
        // On another disk there is no link to a file.
      }
    }
    Files.copy(file, copy);
  }
}
