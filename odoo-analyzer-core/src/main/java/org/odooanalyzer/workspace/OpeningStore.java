package org.odooanalyzer.workspace;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.odooanalyzer.store.PublishOutcome;
import org.odooanalyzer.store.Store;
import org.odooanalyzer.store.StoreKey;
import org.odooanalyzer.store.StoreStatistics;

/**
 * A store that is opened by a thread of its own, while the run that will use it looks for files.
 * What the opening throws, the first use throws.
 */
final class OpeningStore implements Store {
  private final CompletableFuture<Store> opened = new CompletableFuture<>();

  OpeningStore(Supplier<Store> open) {
    Thread thread =
        new Thread(
            () -> {
              try {
                opened.complete(open.get());
              } catch (Throwable fault) {
                opened.completeExceptionally(fault);
              }
            },
            "odoo-analyzer-cache");
    thread.setDaemon(true);
    thread.start();
  }

  private Store store() {
    return opened.join();
  }

  @Override
  public Optional<byte[]> get(StoreKey key) {
    return store().get(key);
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
