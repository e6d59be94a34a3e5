package org.odooanalyzer.store.backend;

import org.jspecify.annotations.Nullable;

/**
 * Where a frame that was put is: in memory, until it goes to the spool. Changed under the lock of
 * {@link Pending}.
 */
final class Slot {
  private byte @Nullable [] frame;
  private long offset;
  private final int length;

  Slot(byte[] frame) {
    this.frame = frame;
    this.length = frame.length;
  }

  byte @Nullable [] frame() {
    return frame;
  }

  long offset() {
    return offset;
  }

  int length() {
    return length;
  }

  void spooledAt(long place) {
    offset = place;
    frame = null;
  }
}
