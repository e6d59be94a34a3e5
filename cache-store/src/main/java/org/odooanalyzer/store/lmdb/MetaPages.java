package org.odooanalyzer.store.lmdb;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;

/**
 * Looks at the two meta pages of a data file before LMDB does: it maps as many pages as they say.
 * Offsets are those of {@code MDB_page} and {@code MDB_meta} of LMDB 0.9 on machines with 64 bits.
 */
final class MetaPages {
  private static final int MAGIC = 0xBEEFC0DE;
  private static final int VERSION = 1;
  private static final int MIN_PAGE = 512;
  private static final int MAX_PAGE = 1 << 16;
  private static final int META_BYTES = 152;

  private MetaPages() {}

  static void check(Path file) throws IOException {
    try (RandomAccessFile in = new RandomAccessFile(file.toFile(), "r")) {
      long size = in.length();
      if (size < META_BYTES) {
        throw new IOException(file + " is too short for a file of LMDB");
      }
      int pageSize = read(in, 0).getInt(40);
      boolean sound =
          pageSize >= MIN_PAGE
              && pageSize <= MAX_PAGE
              && Integer.bitCount(pageSize) == 1
              && size >= 2L * pageSize
              && isSound(read(in, 0), pageSize, size)
              && isSound(read(in, pageSize), pageSize, size);
      if (!sound) {
        throw new IOException(file + " has no sound meta pages of LMDB");
      }
    }
  }

  private static boolean isSound(ByteBuffer meta, int pageSize, long size) {
    long lastPage = meta.getLong(136);
    long root = meta.getLong(128);
    return meta.getInt(16) == MAGIC
        && meta.getInt(20) == VERSION
        && meta.getInt(40) == pageSize
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
