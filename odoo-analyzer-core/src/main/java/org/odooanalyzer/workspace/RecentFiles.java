package org.odooanalyzer.workspace;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.odooanalyzer.text.FilePath;

/**
 * Which files were used last. A number of files is no bound on memory: one of two megabytes weighs
 * as much as two hundred little ones, so they are weighed by the bytes of their text as well. Safe
 * for many threads.
 */
final class RecentFiles {
  private final Map<FilePath, Long> bytes = new LinkedHashMap<>(16, 0.75f, true);
  private final long mostBytes;
  private final int mostFiles;
  private Set<FilePath> pinned = Set.of();
  private long sum;
  private long evictions;

  /**
   * An empty list.
   *
   * @param mostBytes the bytes of all files together
   * @param mostFiles the number of files
   */
  RecentFiles(long mostBytes, int mostFiles) {
    this.mostBytes = mostBytes;
    this.mostFiles = mostFiles;
  }

  /** Says which files never have to go, such as those that are open in an editor. */
  synchronized void pin(Set<FilePath> files) {
    pinned = Set.copyOf(files);
  }

  /**
   * Notes the use of a file.
   *
   * @return the files that have to go, those first that were not used for the longest time; never
   *     this one and none that is pinned, even if the rest is more than there should be
   */
  synchronized List<FilePath> use(FilePath file, long size) {
    Long before = bytes.put(file, size);
    sum += size - (before == null ? 0 : before);
    List<FilePath> gone = new ArrayList<>();
    Iterator<Map.Entry<FilePath, Long>> eldest = bytes.entrySet().iterator();
    while ((sum > mostBytes || bytes.size() > mostFiles) && eldest.hasNext()) {
      Map.Entry<FilePath, Long> next = eldest.next();
      if (!next.getKey().equals(file) && !pinned.contains(next.getKey())) {
        gone.add(next.getKey());
        sum -= next.getValue();
        eldest.remove();
        evictions++;
      }
    }
    return gone;
  }

  /** The bytes of their texts. */
  synchronized long bytes() {
    return sum;
  }

  /** How many files had to go so far. */
  synchronized long evictions() {
    return evictions;
  }
}
