package org.odooanalyzer.store;

import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What lies in the directory of a cache.
 *
 * @param bytes the size of all files in it
 * @param directories one for each format and fingerprint, sorted by name
 */
public record StoreInfo(Path root, long bytes, List<Format> directories) {
  public StoreInfo {
    directories = List.copyOf(directories);
  }

  /**
   * The entries of one format and one fingerprint.
   *
   * @param name of the directory
   * @param backend LMDB or PACK
   * @param fingerprint the first 8 bytes of the fingerprint in hexadecimal digits
   * @param mine whether it belongs to the fingerprint of the request
   * @param daysUnused how long nobody used it; nothing when that is not known
   * @param bytes the size of all files in it
   * @param generations newest first
   */
  public record Format(
      String name,
      Backend backend,
      String fingerprint,
      boolean mine,
      OptionalInt daysUnused,
      long bytes,
      List<Generation> generations) {
    public Format {
      generations = List.copyOf(generations);
    }
  }

  /** What a generation is for. */
  public enum Role {
    BASE,
    /** On top of the base. */
    DELTA,
    /** Not any more: kept for readers that opened it, until the next publish. */
    OLD
  }

  /**
   * A set of entries that was published at once.
   *
   * @param bytes the size of its files
   * @param entries how many entries there are of each kind, as it says itself; empty when that is
   *     not readable
   */
  public record Generation(String name, Role role, long bytes, SortedMap<Integer, Long> entries) {
    public Generation {
      entries = Collections.unmodifiableSortedMap(new TreeMap<>(entries));
    }
  }
}
