package org.odooanalyzer.workspace;

import org.jspecify.annotations.Nullable;
import org.odooanalyzer.store.Store;

/**
 * What a run may use. Nothing of it changes the result.
 *
 * @param store what runs keep, left open and not published; absent when nothing is kept
 * @param verifiedPercent how many of a hundred known results are made again; when one comes out
 *     otherwise, the run fails with an internal error
 * @param memory what it does to need little memory
 */
public record Resources(@Nullable Store store, int verifiedPercent, MemoryOptions memory) {
  /** Nothing is kept. */
  public static final Resources NONE = new Resources(null, 0, MemoryOptions.all());

  /** With a store. */
  public static Resources with(Store store) {
    return new Resources(store, 0, MemoryOptions.all());
  }
}
