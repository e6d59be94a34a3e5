package org.odooanalyzer.workspace;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.odooanalyzer.text.FilePath;

/**
 * Which files were used last. A number of files is no bound on memory: one of two megabytes weighs
 * as much as two hundred little ones, so they are weighed by the bytes of their text. Safe for many
 * threads.
 */
final class RecentFiles {
  private final Map<FilePath, Long> bytes = new LinkedHashMap<>(16, 0.75f, true);
  private final long most;
  private long sum;

  /**
   * An empty list.
   *
   * @param most the bytes of all files together
   */
  RecentFiles(long most) {
    this.most = most;
  }

  /**
   * Notes the use of a file.
   *
   * @return the files that have to go, those first that were not used for the longest time; never
   *     this one
   */
  synchronized List<FilePath> use(FilePath file, long size) {
    Long before = bytes.put(file, size);
    sum += size - (before == null ? 0 : before);
    List<FilePath> gone = new ArrayList<>();
    Iterator<Map.Entry<FilePath, Long>> eldest = bytes.entrySet().iterator();
    while (sum > most && bytes.size() > 1) {
      Map.Entry<FilePath, Long> next = eldest.next();
      gone.add(next.getKey());
      sum -= next.getValue();
      eldest.remove();
    }
    return gone;
  }
}
