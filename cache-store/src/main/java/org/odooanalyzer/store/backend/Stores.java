package org.odooanalyzer.store.backend;

import java.util.Optional;
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
    Counters counters = new Counters();
    if (request.backend() == Backend.OFF) {
      return new OffStore();
    }
    if (request.backend() == Backend.MEMORY) {
      return new MemoryStore(request.access(), counters);
    }
    Optional<Place> place = Place.prepare(request.root(), request.access(), counters);
    if (place.isEmpty()) {
      return new MemoryStore(request.access(), counters);
    }
    DiskStore store = new DiskStore(request, place.get(), counters);
    store.start();
    return store;
  }
}
