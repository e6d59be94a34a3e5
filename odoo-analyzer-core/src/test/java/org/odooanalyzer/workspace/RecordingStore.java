package org.odooanalyzer.workspace;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.odooanalyzer.cache.EntryKind;
import org.odooanalyzer.store.Backend;
import org.odooanalyzer.store.PublishOutcome;
import org.odooanalyzer.store.Store;
import org.odooanalyzer.store.StoreKey;
import org.odooanalyzer.store.StoreStatistics;

/** Knows nothing, and notes what it is given of one kind. */
final class RecordingStore implements Store {
  private final EntryKind kind;
  private final ConcurrentHashMap<StoreKey, byte[]> kept = new ConcurrentHashMap<>();

  RecordingStore(EntryKind kind) {
    this.kind = kind;
  }

  SortedMap<StoreKey, byte[]> kept() {
    return new TreeMap<>(kept);
  }

  @Override
  public Optional<byte[]> get(StoreKey key) {
    return Optional.empty();
  }

  @Override
  public void put(StoreKey key, byte[] payload) {
    if (key.kind() == kind.number()) {
      kept.put(key, payload.clone());
    }
  }

  @Override
  public PublishOutcome publish() {
    return PublishOutcome.of(PublishOutcome.Status.NOTHING_NEW);
  }

  @Override
  public void discard() {
    kept.clear();
  }

  @Override
  public boolean refresh() {
    return false;
  }

  @Override
  public StoreStatistics statistics() {
    return new StoreStatistics(Backend.MEMORY, 0, new TreeMap<>(), 0, 0, 0, List.of());
  }

  @Override
  public void close() {
    kept.clear();
  }
}
