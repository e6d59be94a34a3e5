package org.odooanalyzer.workspace;

import java.util.Optional;
import org.odooanalyzer.store.PublishOutcome;
import org.odooanalyzer.store.Store;
import org.odooanalyzer.store.StoreKey;
import org.odooanalyzer.store.StoreStatistics;

/** What all runs share, behind what is only here. */
record LayeredStore(Store scratch, Store shared) implements Store {
  @Override
  public Optional<byte[]> get(StoreKey key) {
    Optional<byte[]> here = scratch.get(key);
    return here.isPresent() ? here : shared.get(key);
  }

  @Override
  public void put(StoreKey key, byte[] payload) {
    shared.put(key, payload);
  }

  @Override
  public PublishOutcome publish() {
    return shared.publish();
  }

  @Override
  public void discard() {
    shared.discard();
  }

  @Override
  public boolean refresh() {
    return shared.refresh();
  }

  @Override
  public StoreStatistics statistics() {
    return shared.statistics();
  }

  @Override
  public void close() {
    scratch.close();
    shared.close();
  }
}
