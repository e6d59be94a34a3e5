package org.odooanalyzer.workspace;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.odooanalyzer.cache.ReadSet;
import org.odooanalyzer.text.FilePath;

/**
 * Notes what a step asks beyond what it was given: files that are not reported on, folders whose
 * names it wants to know, and whether files exist. What is not there is noted too. Safe for many
 * threads.
 */
final class ReadLog {
  private final Set<FilePath> files = ConcurrentHashMap.newKeySet();
  private final Set<FilePath> folders = ConcurrentHashMap.newKeySet();
  private final Set<FilePath> existing = ConcurrentHashMap.newKeySet();

  void file(FilePath file) {
    files.add(file);
  }

  void folder(FilePath folder) {
    folders.add(folder);
  }

  void exists(FilePath file) {
    existing.add(file);
  }

  /** Notes what was asked of the disk when an entry was made that is used now. */
  void disk(ReadSet reads) {
    folders.addAll(reads.folders().keySet());
    existing.addAll(reads.existing().keySet());
  }

  /** Notes what was asked of the disk elsewhere. */
  void disk(ReadLog other) {
    folders.addAll(other.folders);
    existing.addAll(other.existing);
  }

  Set<FilePath> files() {
    return Set.copyOf(files);
  }

  Set<FilePath> folders() {
    return Set.copyOf(folders);
  }

  Set<FilePath> existing() {
    return Set.copyOf(existing);
  }
}
