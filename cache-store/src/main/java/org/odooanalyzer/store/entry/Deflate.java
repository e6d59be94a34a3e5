package org.odooanalyzer.store.entry;

import java.io.Closeable;
import java.util.Arrays;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;
import org.jspecify.annotations.Nullable;

/**
 * Compression at level 1, where it saves a quarter or more. Its state is used again, because to
 * make it takes longer than to compress a small payload.
 */
public final class Deflate implements Closeable {
  /** Shorter payloads save less than a frame costs. */
  private static final int WORTH_TRYING = 512;

  private final Queue<Deflater> idle = new ConcurrentLinkedQueue<>();

  /** The deflated bytes, or null when they are not worth the time that they take when read. */
  byte @Nullable [] pack(byte[] raw) {
    if (raw.length < WORTH_TRYING) {
      return null;
    }
    byte[] packed = new byte[raw.length - raw.length / 4];
    Deflater deflater = idle.poll();
    if (deflater == null) {
      deflater = new Deflater(Deflater.BEST_SPEED, true);
    }
    deflater.setInput(raw);
    deflater.finish();
    int length = deflater.deflate(packed);
    boolean pays = deflater.finished() && (long) length * Limits.RATIO >= raw.length;
    deflater.reset();
    idle.add(deflater);
    return pays ? Arrays.copyOf(packed, length) : null;
  }

  /** Frees the state that is not in use; the rest is freed when it is collected. */
  @Override
  public void close() {
    for (Deflater deflater = idle.poll(); deflater != null; deflater = idle.poll()) {
      deflater.end();
    }
  }

  /** Exactly {@code rawLength} bytes from the stream that starts at an offset, or null. */
  static byte @Nullable [] unpack(byte[] frame, int offset, int rawLength) {
    Inflater inflater = new Inflater(true);
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
