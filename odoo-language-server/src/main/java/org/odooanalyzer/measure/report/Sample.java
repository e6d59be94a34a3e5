package org.odooanalyzer.measure.report;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a process held at one time.
 *
 * @param millis of work since the start; the time that measuring takes does not count
 * @param step what was being done
 * @param values by name: {@link #HEAP_LIVE} and those of {@code odoo/memoryStats}; what cannot be
 *     known is left out
 */
public record Sample(long millis, String step, SortedMap<String, Long> values) {
  /** The bytes of the heap that a full collection leaves. */
  public static final String HEAP_LIVE = "heapLive";

  /** The bytes of memory that belong to the process alone; known on Linux. */
  public static final String RSS_ANON = "rssAnon";

  /** The bytes of files that the process has in memory and the system may take back. */
  public static final String RSS_FILE = "rssFile";

  public Sample {
    values = Collections.unmodifiableSortedMap(new TreeMap<>(values));
  }

  /** Whether a value is known. */
  public boolean has(String name) {
    return values.containsKey(name);
  }

  /** One value; 0 for one that is not known. */
  public long value(String name) {
    return values.getOrDefault(name, 0L);
  }
}
