package org.odooanalyzer.cache;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.odooanalyzer.text.FilePath;

/**
 * The models of some addons.
 *
 * @param reads what was looked at to make them
 * @param contents what the files of {@code reads} held: one that holds something else and says the
 *     same has its declarations at other places
 * @param frame holds the parts together, which are entries of their own
 */
public record RegistryEntry(
    ReadSet reads, SortedMap<FilePath, Digest> contents, EncodedFacts frame) {
  public RegistryEntry {
    contents = Collections.unmodifiableSortedMap(new TreeMap<>(contents));
  }
}
