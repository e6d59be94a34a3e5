package org.odooanalyzer.store.entry;

import java.io.Closeable;
import java.io.IOException;
import org.odooanalyzer.store.StoreKey;

/**
 * Entries in the order of their keys, each key once. Stands before the first entry at the
 * beginning.
 */
public interface EntryCursor extends Closeable {
  /** Goes to the next entry, and says whether there is one. */
  boolean next() throws IOException;

  /** The key of the entry on which the cursor stands. */
  StoreKey key();

  /** The frame of the entry on which the cursor stands; the caller may change it. */
  byte[] frame() throws IOException;

  @Override
  void close();
}
