package org.odooanalyzer.store.generation;

import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Changes of files that are complete or not there, even after a loss of power. */
public final class Disk {
  private Disk() {}

  /** Replaces a file as a whole. */
  public static void replace(Path file, byte[] bytes) throws IOException {
    Path draft = file.resolveSibling(Names.temporary());
    try {
      write(draft, bytes);
      Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(draft);
    }
    syncDirectory(file.toAbsolutePath().getParent());
  }

  static void write(Path file, byte[] bytes) throws IOException {
    try (FileOutputStream out = new FileOutputStream(file.toFile())) {
      out.write(bytes);
      out.getFD().sync();
    }
  }

  /** Makes renames in a directory durable, where the system can; Windows cannot, and needs not. */
  static void syncDirectory(@Nullable Path directory) {
    if (directory == null) {
      return;
    }
    try (FileChannel channel = FileChannel.open(directory, StandardOpenOption.READ)) {
      channel.force(true);
    } catch (IOException e) {
      // At worst the generation before counts after a loss of power.
    }
  }

  /** Names in a directory, sorted; none when it cannot be read. */
  public static List<String> names(Path directory) {
    List<String> names = new ArrayList<>();
    try (Stream<Path> paths = Files.list(directory)) {
      paths.forEach(path -> names.add(String.valueOf(path.getFileName())));
    } catch (IOException | RuntimeException e) {
      return List.of();
    }
    names.sort(null);
    return names;
  }

  /** The bytes of all files below a directory; links are not followed. */
  public static long size(Path directory) {
    long[] size = {0};
    walk(
        directory,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            size[0] += attributes.size();
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFileFailed(Path file, IOException e) {
            return FileVisitResult.CONTINUE;
          }
        });
    return size[0];
  }

  /**
   * Deletes a directory and all in it, never what a link leads to. What cannot be deleted stays,
   * and another run tries again.
   */
  public static void delete(Path directory) {
    walk(
        directory,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            return deleted(file);
          }

          @Override
          public FileVisitResult visitFileFailed(Path file, IOException e) {
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path visited, @Nullable IOException e) {
            return deleted(visited);
          }
        });
  }

  private static FileVisitResult deleted(Path path) {
    try {
      Files.deleteIfExists(path);
    } catch (IOException e) {
      // Windows does not delete what is open.
    }
    return FileVisitResult.CONTINUE;
  }

  private static void walk(Path directory, SimpleFileVisitor<Path> visitor) {
    try {
      Files.walkFileTree(directory, visitor);
    } catch (IOException e) {
      // The visitors go on after every failure of theirs.
    }
  }
}
