package org.odooanalyzer.workspace;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryUsage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** How much memory the process has now. */
final class ProcessMemory {
  private static final Path STATUS = Path.of("/proc/self/status");

  /** Names of the system and ours; the resident set is told on Linux only. */
  private static final Map<String, String> NAMES =
      Map.of("RssAnon:", "rssAnon", "RssFile:", "rssFile");

  private ProcessMemory() {}

  /** Adds what is known, in bytes. */
  static void addTo(Map<String, Long> values) {
    MemoryUsage heap = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage();
    values.put("heapUsed", heap.getUsed());
    values.put("heapMax", heap.getMax());
    try {
      for (String line : Files.readAllLines(STATUS)) {
        String name = NAMES.get(line.substring(0, line.indexOf(':') + 1));
        if (name != null) {
          values.put(name, Long.parseLong(line.replaceAll("\\D", "")) * 1024);
        }
      }
    } catch (IOException | NumberFormatException notLinux) {
      // Then the heap has to say enough.
    }
  }
}
