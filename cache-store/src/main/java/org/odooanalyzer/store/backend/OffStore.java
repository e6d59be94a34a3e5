package org.odooanalyzer.store.backend;

import java.util.Optional;
import org.odooanalyzer.store.Backend;
import org.odooanalyzer.store.MissReason;
import org.odooanalyzer.store.PublishOutcome;
import org.odooanalyzer.store.Store;
import org.odooanalyzer.store.StoreKey;
import org.odooanalyzer.store.StoreStatistics;

/** Keeps nothing. */
final class OffStore implements Store {
  private final Counters counters = new Counters();

  @Override
  public Optional<byte[]> get(StoreKey key) {
    counters.miss(MissReason.ABSENT);
    return Optional.empty();
  }

  @Override
  public void put(StoreKey key, byte[] payload) {
    counters.ignore();
  }

  @Override
  public PublishOutcome publish() {
    return PublishOutcome.of(PublishOutcome.Status.READ_ONLY);
  }

  @Override
  public void discard() {}

  @Override
  public boolean refresh() {
    return false;
  }

  @Override
  public StoreStatistics statistics() {
    return counters.statistics(Backend.OFF);
  }

  @Override
  public void close() {}
}
