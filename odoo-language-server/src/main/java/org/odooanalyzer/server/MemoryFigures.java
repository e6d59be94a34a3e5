package org.odooanalyzer.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * How much memory is used.
 *
 * @param values bytes and counts by name
 */
record MemoryFigures(SortedMap<String, Long> values) {
  private static final Path STATUS = Path.of("/proc/self/status");

  static MemoryFigures now() {
    SortedMap<String, Long> values = new TreeMap<>();
    Runtime runtime = Runtime.getRuntime();
    values.put("heapUsed", runtime.totalMemory() - runtime.freeMemory());
    values.put("heapCommitted", runtime.totalMemory());
    values.put("heapMax", runtime.maxMemory());
    if (Files.isReadable(STATUS)) {
      try {
        for (String line : Files.readAllLines(STATUS)) {
          put("RssAnon:", "rssAnon", line, values);
          put("RssFile:", "rssFile", line, values);
        }
      } catch (IOException e) {
        // Only Linux tells.
        values.remove("rssAnon");
      }
    }
    return new MemoryFigures(values);
  }

  /** The figures for people, in megabytes. */
  String line() {
    return values.entrySet().stream()
        .map(
            entry ->
                String.format(
                    Locale.ROOT, "%s %.1f MiB", entry.getKey(), entry.getValue() / 1048576.0))
        .collect(Collectors.joining(", "));
  }

  /** A line such as {@code RssAnon: 12345 kB}. */
  private static void put(String key, String name, String line, SortedMap<String, Long> values) {
    if (line.startsWith(key)) {
      String digits = line.replaceAll("\\D", "");
      values.put(name, digits.isEmpty() ? 0 : Long.parseLong(digits) << 10);
    }
  }
}
