package org.odooanalyzer.store.backend;

import java.io.IOException;
import java.nio.ByteBuffer;
import org.odooanalyzer.store.StoreKey;
import org.odooanalyzer.store.StoreRequest;
import org.odooanalyzer.store.entry.EntryCursor;
import org.odooanalyzer.store.entry.Envelope;

/** The sound entries of a cursor; counts the others. */
final class SoundCursor implements EntryCursor {
  private final EntryCursor entries;
  private final long fingerprint;
  private byte[] frame = {};
  private long skipped;

  SoundCursor(EntryCursor entries, StoreRequest request) {
    this.entries = entries;
    this.fingerprint = ByteBuffer.wrap(request.fingerprint()).getLong();
  }

  @Override
  public boolean next() throws IOException {
    while (entries.next()) {
      frame = entries.frame();
      if (Envelope.check(entries.key(), frame, fingerprint).isEmpty()) {
        return true;
      }
      skipped++;
    }
    return false;
  }

  @Override
  public StoreKey key() {
    return entries.key();
  }

  @Override
  public byte[] frame() {
    return frame;
  }

  long skipped() {
    return skipped;
  }

  @Override
  public void close() {
    entries.close();
  }
}
