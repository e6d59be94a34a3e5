package org.odooanalyzer.store.generation;

import java.io.FileInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32C;

/** A CRC-32C of each MiB of a file; 135 MB take 20 ms. */
final class Checksums {
  static final int CHUNK = 1 << 20;

  private Checksums() {}

  /** Read as a stream, because an interrupted thread would close a channel. */
  static List<Integer> of(Path file) throws IOException {
    List<Integer> crcs = new ArrayList<>();
    byte[] chunk = new byte[CHUNK];
    try (FileInputStream in = new FileInputStream(file.toFile())) {
      for (int length = in.readNBytes(chunk, 0, CHUNK);
          length > 0;
          length = in.readNBytes(chunk, 0, CHUNK)) {
        CRC32C crc = new CRC32C();
        crc.update(chunk, 0, length);
        crcs.add((int) crc.getValue());
      }
    }
    return crcs;
  }
}
