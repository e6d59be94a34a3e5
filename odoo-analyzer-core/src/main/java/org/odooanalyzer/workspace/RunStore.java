package org.odooanalyzer.workspace;

import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import org.odooanalyzer.cache.EntryKind;
import org.odooanalyzer.store.PublishOutcome;
import org.odooanalyzer.store.Store;
import org.odooanalyzer.store.StoreKey;
import org.odooanalyzer.store.StoreRequest;
import org.odooanalyzer.store.StoreStatistics;
import org.odooanalyzer.store.backend.Stores;

/**
 * The store of one run. A thread of its own opens it, since to know the code, the format and the
 * native library takes as long as the run takes to find its files; what the opening throws, the
 * first use throws. It counts what was found and what was not.
 */
final class RunStore implements Store {
  private final CompletableFuture<Store> opened = new CompletableFuture<>();
  private final ConcurrentHashMap<Byte, LongAdder> hits = new ConcurrentHashMap<>();
  private final ConcurrentHashMap<Byte, LongAdder> misses = new ConcurrentHashMap<>();

  private RunStore() {}

  static RunStore opening(CacheOptions options) {
    RunStore store = new RunStore();
    Thread thread = new Thread(() -> store.open(options.request()), "odoo-analyzer-cache");
    thread.setDaemon(true);
    thread.start();
    return store;
  }

  private void open(StoreRequest request) {
    try {
      opened.complete(Stores.open(request));
    } catch (Throwable fault) {
      opened.completeExceptionally(fault);
    }
  }

  private Store store() {
    return opened.join();
  }

  /** How often entries of a kind were found and not found. */
  record Count(long hits, long misses) {}

  /** The counts by the names of kinds. */
  SortedMap<String, Count> counts() {
    SortedMap<String, Count> counts = new TreeMap<>();
    for (EntryKind kind : EntryKind.values()) {
      Count count = new Count(sum(hits, kind.number()), sum(misses, kind.number()));
      if (count.hits() + count.misses() > 0) {
        counts.put(kind.title(), count);
      }
    }
    return counts;
  }

  private static long sum(ConcurrentHashMap<Byte, LongAdder> counts, byte kind) {
    LongAdder count = counts.get(kind);
    return count == null ? 0 : count.sum();
  }

  @Override
  public Optional<byte[]> get(StoreKey key) {
    Optional<byte[]> found = store().get(key);
    (found.isPresent() ? hits : misses)
        .computeIfAbsent(key.kind(), first -> new LongAdder())
        .increment();
    return found;
  }

  @Override
  public void put(StoreKey key, byte[] payload) {
    store().put(key, payload);
  }

  @Override
  public PublishOutcome publish() {
    return store().publish();
  }

  @Override
  public void discard() {
    store().discard();
  }

  @Override
  public boolean refresh() {
    return store().refresh();
  }

  @Override
  public StoreStatistics statistics() {
    return store().statistics();
  }

  @Override
  public void close() {
    store().close();
  }
}
