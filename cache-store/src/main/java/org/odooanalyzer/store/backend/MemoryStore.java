package org.odooanalyzer.store.backend;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.odooanalyzer.store.Access;
import org.odooanalyzer.store.Backend;
import org.odooanalyzer.store.MissReason;
import org.odooanalyzer.store.PublishOutcome;
import org.odooanalyzer.store.Store;
import org.odooanalyzer.store.StoreKey;
import org.odooanalyzer.store.StoreStatistics;
import org.odooanalyzer.store.entry.Limits;

/**
 * Keeps payloads as long as it lives. {@code published} holds what no discard takes back; {@code
 * pending} what was put since.
 */
final class MemoryStore implements Store {
  private final Counters counters;
  private final boolean writable;
  private final Map<StoreKey, byte[]> published = new ConcurrentHashMap<>();
  private final Map<StoreKey, byte[]> pending = new ConcurrentHashMap<>();
  private volatile boolean closed;

  MemoryStore(Access access, Counters counters) {
    this.writable = access == Access.READ_WRITE;
    this.counters = counters;
  }

  @Override
  public Optional<byte[]> get(StoreKey key) {
    byte[] payload = pending.get(key);
    if (payload == null) {
      payload = published.get(key);
    }
    if (payload == null) {
      counters.miss(MissReason.ABSENT);
      return Optional.empty();
    }
    counters.hit(payload.length);
    return Optional.of(payload.clone());
  }

  @Override
  public void put(StoreKey key, byte[] payload) {
    if (closed || !writable || payload.length > Limits.RAW_BYTES) {
      counters.ignore();
      return;
    }
    pending.put(key, payload.clone());
    counters.put();
  }

  @Override
  public synchronized PublishOutcome publish() {
    if (!writable || closed) {
      return PublishOutcome.of(PublishOutcome.Status.READ_ONLY);
    }
    if (pending.isEmpty()) {
      return PublishOutcome.of(PublishOutcome.Status.NOTHING_NEW);
    }
    pending.forEach(
        (key, payload) -> {
          published.put(key, payload);
          pending.remove(key, payload);
        });
    return PublishOutcome.of(PublishOutcome.Status.PUBLISHED);
  }

  @Override
  public synchronized void discard() {
    pending.clear();
  }

  @Override
  public boolean refresh() {
    return false;
  }

  @Override
  public StoreStatistics statistics() {
    return counters.statistics(Backend.MEMORY);
  }

  @Override
  public synchronized void close() {
    closed = true;
    pending.clear();
    published.clear();
  }
}
