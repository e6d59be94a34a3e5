package org.odooanalyzer.store.entry;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.odooanalyzer.store.StoreKey;

/** Several cursors as one. Of entries with the same key, that of the first cursor counts. */
public final class MergedCursor implements EntryCursor {
  private final List<EntryCursor> all;
  private final List<EntryCursor> live = new ArrayList<>();
  private boolean started;
  private @Nullable EntryCursor at;

  /**
   * @param newestFirst closed with this cursor
   */
  public MergedCursor(List<EntryCursor> newestFirst) {
    this.all = List.copyOf(newestFirst);
  }

  @Override
  public boolean next() throws IOException {
    if (!started) {
      started = true;
      for (EntryCursor cursor : all) {
        if (cursor.next()) {
          live.add(cursor);
        }
      }
    } else if (at != null) {
      pass(at.key());
    }
    at = null;
    for (EntryCursor cursor : live) {
      if (at == null || cursor.key().compareTo(at.key()) < 0) {
        at = cursor;
      }
    }
    return at != null;
  }

  /** Every cursor leaves this key, so that older entries of it are never seen. */
  private void pass(StoreKey key) throws IOException {
    List<EntryCursor> ended = new ArrayList<>();
    for (EntryCursor cursor : live) {
      if (cursor.key().equals(key) && !cursor.next()) {
        ended.add(cursor);
      }
    }
    live.removeAll(ended);
  }

  @Override
  public StoreKey key() {
    return standing().key();
  }

  @Override
  public byte[] frame() throws IOException {
    return standing().frame();
  }

  private EntryCursor standing() {
    if (at == null) {
      throw new IllegalStateException("The cursor stands on no entry");
    }
    return at;
  }

  @Override
  public void close() {
    all.forEach(EntryCursor::close);
  }
}
