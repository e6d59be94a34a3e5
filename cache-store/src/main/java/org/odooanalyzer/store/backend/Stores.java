package org.odooanalyzer.store.backend;

import org.odooanalyzer.store.Backend;
import org.odooanalyzer.store.Store;
import org.odooanalyzer.store.StoreRequest;

/** Opens stores. */
public final class Stores {
  private Stores() {}

  /**
   * The store of a request. A cache that is damaged, unwritable or on an unsuitable file system
   * never makes this fail: the next best backend takes its place, and a warning in the statistics
   * says so.
   */
  public static Store open(StoreRequest request) {
    return request.backend() == Backend.OFF
        ? new OffStore()
        : new MemoryStore(request.access(), new Counters());
  }
}
