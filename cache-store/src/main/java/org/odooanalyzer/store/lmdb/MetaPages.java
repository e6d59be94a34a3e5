package org.odooanalyzer.store.lmdb;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;

/**
 * Reads the two meta pages of a data file. Offsets are those of {@code MDB_page} and {@code
 * MDB_meta} of LMDB 0.9 on machines with 64 bits.
 */
final class MetaPages {
  private static final int MAGIC = 0xBEEFC0DE;
  private static final int VERSION = 1;
  private static final int MIN_PAGE = 512;
  private static final int MAX_PAGE = 1 << 16;
  private static final int PAGE_SIZE = 40;

  /** Of the database of entries: keys are in the order of their bytes, each once. */
  private static final int FLAGS = 92;

  private static final int ROOT = 128;
  private static final int LAST_PAGE = 136;
  private static final int TRANSACTION = 144;
  private static final int META_BYTES = 152;

  private MetaPages() {}

  /**
   * Where the tree of the newest transaction begins.
   *
   * @param pageSize in bytes
   * @param page the number of its root; -1 when there are no entries
   */
  record Root(int pageSize, long page) {}

  /**
   * @throws IOException if they are not those of a file that this package writes
   */
  static Root read(Path file) throws IOException {
    try (RandomAccessFile in = new RandomAccessFile(file.toFile(), "r")) {
      long size = in.length();
      if (size < META_BYTES) {
        throw new IOException(file + " is too short for a file of LMDB");
      }
      ByteBuffer first = read(in, 0);
      int pageSize = first.getInt(PAGE_SIZE);
      boolean isPossible =
          pageSize >= MIN_PAGE
              && pageSize <= MAX_PAGE
              && Integer.bitCount(pageSize) == 1
              && size >= 2L * pageSize;
      ByteBuffer second = isPossible ? read(in, pageSize) : first;
      if (!isPossible || !isSound(first, pageSize, size) || !isSound(second, pageSize, size)) {
        throw new IOException(file + " has no sound meta pages of LMDB");
      }
      ByteBuffer newest = second.getLong(TRANSACTION) > first.getLong(TRANSACTION) ? second : first;
      return new Root(pageSize, newest.getLong(ROOT));
    }
  }

  private static boolean isSound(ByteBuffer meta, int pageSize, long size) {
    long lastPage = meta.getLong(LAST_PAGE);
    long root = meta.getLong(ROOT);
    return meta.getInt(16) == MAGIC
        && meta.getInt(20) == VERSION
        && meta.getInt(PAGE_SIZE) == pageSize
        && meta.getShort(FLAGS) == 0
        && lastPage >= 1
        && lastPage < size / pageSize
        && root >= -1
        && root <= lastPage;
  }

  private static ByteBuffer read(RandomAccessFile in, long offset) throws IOException {
    byte[] bytes = new byte[META_BYTES];
    in.seek(offset);
    in.readFully(bytes);
    return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
  }
}
