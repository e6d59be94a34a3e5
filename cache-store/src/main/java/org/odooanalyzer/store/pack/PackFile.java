package org.odooanalyzer.store.pack;

import java.io.Closeable;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The bytes of a pack. Reads take turns, and a thread that is interrupted while it reads harms no
 * other, as it would with a channel.
 */
final class PackFile implements Closeable {
  private static final int BLOCK = 1 << 16;

  private final RandomAccessFile file;
  private final long size;

  PackFile(Path path) throws IOException {
    this.file = new RandomAccessFile(path.toFile(), "r");
    this.size = file.length();
  }

  long size() {
    return size;
  }

  /**
   * @throws IOException also when the file has become shorter
   */
  synchronized byte[] read(long offset, int length) throws IOException {
    byte[] bytes = new byte[length];
    file.seek(offset);
    file.readFully(bytes);
    return bytes;
  }

  Optional<Trailer> trailer() throws IOException {
    return size < Pack.HEADER + Trailer.LENGTH
        ? Optional.empty()
        : Trailer.parse(read(size - Trailer.LENGTH, Trailer.LENGTH));
  }

  boolean hasHeader() throws IOException {
    return size >= Pack.HEADER && ByteBuffer.wrap(read(0, 4)).getInt() == Pack.MAGIC;
  }

  /** Where four bytes occur next, or -1. */
  long find(int word, long from) throws IOException {
    for (long start = from; start <= size - 4; start += BLOCK - 3) {
      ByteBuffer block = ByteBuffer.wrap(read(start, (int) Math.min(BLOCK, size - start)));
      for (int i = 0; i <= block.limit() - 4; i++) {
        if (block.getInt(i) == word) {
          return start + i;
        }
      }
    }
    return -1;
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}
