package org.odooanalyzer.store.backend;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Function;
import org.odooanalyzer.store.MissReason;
import org.odooanalyzer.store.StoreKey;
import org.odooanalyzer.store.entry.Envelope;
import org.odooanalyzer.store.entry.Table;
import org.odooanalyzer.store.generation.Contents;

/**
 * The tables of a store that are open. They are replaced and closed under the write lock, and used
 * under the read lock, so that no table is closed while somebody reads it. Once closed, there are
 * none for ever.
 */
final class OpenTables {
  private static final Contents NONE = new Contents(Optional.empty(), List.of(), false, List.of());

  private final ReentrantReadWriteLock lock = new ReentrantReadWriteLock();
  private Contents contents = NONE;
  private boolean closed;

  /** What a look-up gave. */
  sealed interface Found {
    /** A payload, and the day on which it was used last. */
    record Payload(@SuppressWarnings("ArrayRecordComponent") byte[] bytes, int day)
        implements Found {}

    /** No payload. */
    record Nothing(MissReason reason) implements Found {}
  }

  /**
   * Opened tables take the place of those before, which are closed; after {@link #close} they are
   * closed themselves.
   */
  void replace(Contents opened) {
    Contents old = opened;
    lock.writeLock().lock();
    try {
      if (!closed) {
        old = contents;
        contents = opened;
      }
    } finally {
      lock.writeLock().unlock();
    }
    old.close();
  }

  /** The tables stay open while they are used. */
  <T> T use(Function<Contents, T> use) {
    lock.readLock().lock();
    try {
      return use.apply(contents);
    } finally {
      lock.readLock().unlock();
    }
  }

  /** The newest sound entry of a key. */
  Found find(StoreKey key, long fingerprint) {
    return use(tables -> find(tables, key, fingerprint));
  }

  private static Found find(Contents contents, StoreKey key, long fingerprint) {
    MissReason reason = MissReason.ABSENT;
    for (Table table : contents.tables()) {
      try {
        Optional<byte[]> frame = table.get(key);
        if (frame.isEmpty()) {
          continue;
        }
        Envelope.Opened opened = Envelope.open(key, frame.get(), fingerprint);
        if (opened instanceof Envelope.Opened.Payload payload) {
          return new Found.Payload(payload.bytes(), Envelope.day(frame.get()));
        }
        reason = ((Envelope.Opened.Refused) opened).reason();
      } catch (IOException e) {
        reason = MissReason.UNREADABLE;
      }
    }
    return new Found.Nothing(reason);
  }

  boolean isClosed() {
    lock.readLock().lock();
    try {
      return closed;
    } finally {
      lock.readLock().unlock();
    }
  }

  void close() {
    Contents last;
    lock.writeLock().lock();
    try {
      closed = true;
      last = contents;
      contents = NONE;
    } finally {
      lock.writeLock().unlock();
    }
    last.close();
  }
}
