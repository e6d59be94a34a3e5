package org.odooanalyzer.workspace;

import java.nio.file.Path;
import java.time.Clock;
import org.odooanalyzer.store.Access;
import org.odooanalyzer.store.Backend;
import org.odooanalyzer.store.Store;
import org.odooanalyzer.store.StoreRequest;
import org.odooanalyzer.store.backend.Stores;

/** An empty store that lives as long as its test. */
final class MemoryStore {
  private MemoryStore() {}

  static Store open() {
    return Stores.open(
        new StoreRequest(
            Path.of("no-cache"),
            new byte[StoreRequest.FINGERPRINT_LENGTH],
            Access.READ_WRITE,
            Backend.MEMORY,
            1L << 30,
            Path.of("no-key"),
            Clock.systemUTC()));
  }
}
