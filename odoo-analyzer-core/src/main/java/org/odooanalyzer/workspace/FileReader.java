package org.odooanalyzer.workspace;

import java.io.File;
import java.io.FileInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.odooanalyzer.text.FilePath;

/** Reads files, and answers with a value whatever happens. */
public final class FileReader {
  /** The most bytes that a file may have: 32 MiB, tenfold the largest file of Odoo. */
  public static final long LIMIT = 32L << 20;

  private FileReader() {}

  /** The bytes of a file of a project, unless it is longer than {@link #LIMIT}. */
  public static FileContent read(Roots roots, FilePath file) {
    return roots
        .resolve(file)
        .map(path -> read(path, LIMIT))
        .orElse(new FileContent.Unreadable("this system cannot name it"));
  }

  /** The bytes of a file, unless it is longer than a limit in bytes. */
  public static FileContent read(Path file, long limit) {
    byte[] bytes = readAtOnce(file, limit);
    return bytes == null ? readOrExplain(file, limit) : new FileContent.Bytes(bytes);
  }

  /**
   * The bytes of a file; null when there is something to explain. {@code java.io} does in native
   * code what {@code java.nio} does in Java, which a cold virtual machine takes twice as long for.
   */
  private static byte @Nullable [] readAtOnce(Path path, long limit) {
    File file = path.toFile();
    // Of what is no file either the size is 0, or opening fails; a pipe would block when opened.
    long size = file.length();
    if (size == 0 || size > limit) {
      return null;
    }
    byte[] bytes = new byte[(int) size];
    try (FileInputStream in = new FileInputStream(file)) {
      int read = 0;
      for (int more = 0; read < bytes.length && more >= 0; read += Math.max(more, 0)) {
        more = in.read(bytes, read, bytes.length - read);
      }
      return read == bytes.length ? bytes : Arrays.copyOf(bytes, read);
    } catch (IOException refused) {
      return null;
    }
  }

  private static FileContent readOrExplain(Path file, long limit) {
    try {
      BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
      if (!attributes.isRegularFile()) {
        // A pipe or device can block for ever.
        return new FileContent.Unreadable(
            attributes.isDirectory() ? "it is a folder" : "it is not a regular file");
      }
      if (attributes.size() > limit) {
        return new FileContent.TooLarge(attributes.size(), limit);
      }
      return new FileContent.Bytes(bytes(file, (int) attributes.size()));
    } catch (IOException refused) {
      return new FileContent.Unreadable(FolderWalk.reason(refused));
    }
  }

  /** Reads at most the size that the file had when asked; it may shrink meanwhile. */
  private static byte[] bytes(Path file, int size) throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
      ByteBuffer buffer = ByteBuffer.allocate(size);
      int read = 0;
      while (buffer.hasRemaining() && read >= 0) {
        read = channel.read(buffer);
      }
      byte[] bytes = buffer.array();
      return buffer.hasRemaining() ? Arrays.copyOf(bytes, buffer.position()) : bytes;
    }
  }
}
