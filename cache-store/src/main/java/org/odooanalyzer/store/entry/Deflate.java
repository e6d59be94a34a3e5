package org.odooanalyzer.store.entry;

import java.util.Arrays;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;
import org.jspecify.annotations.Nullable;

/** Compression at level 1, where it saves an eighth or more. */
final class Deflate {
  /** Shorter payloads save less than a frame costs. */
  private static final int WORTH_TRYING = 256;

  private Deflate() {}

  /** The zlib stream of these bytes, or null when it is not worth its time when read. */
  static byte @Nullable [] pack(byte[] raw) {
    if (raw.length < WORTH_TRYING) {
      return null;
    }
    byte[] packed = new byte[raw.length - raw.length / 8];
    Deflater deflater = new Deflater(Deflater.BEST_SPEED);
    try {
      deflater.setInput(raw);
      deflater.finish();
      int length = deflater.deflate(packed);
      boolean complete = deflater.finished() && (long) length * Limits.RATIO >= raw.length;
      return complete ? Arrays.copyOf(packed, length) : null;
    } finally {
      deflater.end();
    }
  }

  /** Exactly {@code rawLength} bytes from the zlib stream that starts at an offset, or null. */
  static byte @Nullable [] unpack(byte[] frame, int offset, int rawLength) {
    Inflater inflater = new Inflater();
    try {
      inflater.setInput(frame, offset, frame.length - offset);
      byte[] raw = new byte[rawLength];
      int length = inflater.inflate(raw);
      // A stream that goes on longer than its header says is a lie, even when its beginning is
      // right.
      boolean exact =
          length == rawLength
              && (inflater.finished() || inflater.inflate(new byte[1]) == 0)
              && inflater.finished();
      return exact ? raw : null;
    } catch (DataFormatException e) {
      return null;
    } finally {
      inflater.end();
    }
  }
}
