package org.odooanalyzer.cache;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.odooanalyzer.text.FilePath;

/**
 * What was looked at to make an entry, beyond what its key covers. While every answer is the same,
 * so is the entry.
 *
 * @param files files that were read, with what they showed
 * @param folders folders whose names were asked for, with a digest of these; there need not be such
 *     folders
 * @param existing whether certain files exist
 */
public record ReadSet(
    SortedMap<FilePath, Digest> files,
    SortedMap<FilePath, Digest> folders,
    SortedMap<FilePath, Boolean> existing) {
  public ReadSet {
    files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
    folders = Collections.unmodifiableSortedMap(new TreeMap<>(folders));
    existing = Collections.unmodifiableSortedMap(new TreeMap<>(existing));
  }
}
