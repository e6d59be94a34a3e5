package org.odooanalyzer.workspace;

import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ConcurrentSkipListSet;
import org.odooanalyzer.cache.Digest;
import org.odooanalyzer.text.FilePath;

/**
 * Notes what a step looked at beyond what it was given: files that are not reported on, folders
 * whose names it wanted to know, and whether files exist. That something was not there is noted
 * too. Safe for many threads.
 */
final class ReadLog {
  private final Set<FilePath> files = ConcurrentHashMap.newKeySet();
  private final Map<FilePath, Digest> folders = new ConcurrentSkipListMap<>();
  private final Map<FilePath, Boolean> existing = new ConcurrentSkipListMap<>();

  void file(FilePath file) {
    files.add(file);
  }

  void folder(FilePath folder, Digest names) {
    folders.put(folder, names);
  }

  void exists(FilePath file, boolean answer) {
    existing.put(file, answer);
  }

  /** The files in order. */
  Set<FilePath> files() {
    return new ConcurrentSkipListSet<>(files);
  }

  /** The digests of the names in folders. */
  SortedMap<FilePath, Digest> folders() {
    return new TreeMap<>(folders);
  }

  /** Whether files exist. */
  SortedMap<FilePath, Boolean> existing() {
    return new TreeMap<>(existing);
  }
}
