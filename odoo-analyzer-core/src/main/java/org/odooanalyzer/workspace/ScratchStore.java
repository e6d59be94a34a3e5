package org.odooanalyzer.workspace;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.odooanalyzer.store.Backend;
import org.odooanalyzer.store.PublishOutcome;
import org.odooanalyzer.store.Store;
import org.odooanalyzer.store.StoreKey;
import org.odooanalyzer.store.StoreStatistics;

/**
 * Keeps in memory what was put last, up to a number of bytes, and gives nothing to others: what is
 * made of texts that change with every key is of no use to anybody.
 */
final class ScratchStore implements Store {
  private final Map<StoreKey, byte[]> entries = new LinkedHashMap<>(16, 0.75f, true);
  private final long most;
  private long sum;

  /** A store of at most so many bytes. */
  ScratchStore(long most) {
    this.most = most;
  }

  @Override
  public synchronized Optional<byte[]> get(StoreKey key) {
    return Optional.ofNullable(entries.get(key)).map(byte[]::clone);
  }

  @Override
  public synchronized void put(StoreKey key, byte[] payload) {
    byte[] before = entries.put(key, payload.clone());
    sum += payload.length - (before == null ? 0 : before.length);
    Iterator<byte[]> eldest = entries.values().iterator();
    while (sum > most && eldest.hasNext()) {
      sum -= eldest.next().length;
      eldest.remove();
    }
  }

  /** The bytes that it holds. */
  synchronized long bytes() {
    return sum;
  }

  @Override
  public PublishOutcome publish() {
    return new PublishOutcome(PublishOutcome.Status.NOTHING_NEW, "");
  }

  @Override
  public synchronized void discard() {
    entries.clear();
    sum = 0;
  }

  @Override
  public boolean refresh() {
    return false;
  }

  @Override
  public StoreStatistics statistics() {
    return new StoreStatistics(Backend.MEMORY, 0, Map.of(), 0, 0, 0, List.of());
  }

  @Override
  public void close() {
    discard();
  }
}
