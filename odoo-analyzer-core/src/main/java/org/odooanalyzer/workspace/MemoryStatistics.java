package org.odooanalyzer.workspace;

import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What an open project holds in memory and what it had to do so far.
 *
 * @param values by name, such as {@code heapUsed} (bytes) or {@code trees} (a number); a name never
 *     means anything else in a later version
 */
public record MemoryStatistics(SortedMap<String, Long> values) {
  public MemoryStatistics {
    values = Collections.unmodifiableSortedMap(new TreeMap<>(values));
  }

  /** What is known without a project: the memory of the process. */
  public static MemoryStatistics ofProcess() {
    SortedMap<String, Long> values = new TreeMap<>();
    ProcessMemory.addTo(values);
    return new MemoryStatistics(values);
  }

  /** One value; 0 for one that is not known here. */
  public long value(String name) {
    return values.getOrDefault(name, 0L);
  }

  /** All of it in one line for people. */
  public String line() {
    StringBuilder rest = new StringBuilder();
    for (Map.Entry<String, Long> entry : values.entrySet()) {
      if (entry.getKey().startsWith("cache") || entry.getKey().startsWith("parsed")) {
        rest.append(", ").append(entry.getKey()).append(' ').append(entry.getValue());
      }
    }
    return String.format(
        Locale.ROOT,
        "memory: heap %.1f of %.1f MiB, RssAnon %.1f MiB, RssFile %.1f MiB; %,d trees (%,d found,"
            + " %,d made, %,d evicted), facts of %,d files (%,d evicted)%s",
        mebibytes("heapUsed"),
        mebibytes("heapMax"),
        mebibytes("rssAnon"),
        mebibytes("rssFile"),
        value("trees"),
        value("treeHits"),
        value("treeMisses"),
        value("treeEvictions"),
        value("filesLoaded"),
        value("factEvictions"),
        rest);
  }

  private double mebibytes(String name) {
    return value(name) / (double) (1 << 20);
  }
}
