package org.odooanalyzer.store.entry;

import java.io.Closeable;
import java.io.IOException;
import java.util.Optional;
import org.odooanalyzer.store.StoreKey;

/**
 * An immutable file of frames by key. Any number of threads may read; none may be reading when it
 * is closed.
 */
public interface Table extends Closeable {
  /** The frame under a key, unchecked. */
  Optional<byte[]> get(StoreKey key) throws IOException;

  /** All entries; closed by the caller before the table is. */
  EntryCursor cursor() throws IOException;

  /** The size of the file in bytes. */
  long bytes();

  @Override
  void close();
}
