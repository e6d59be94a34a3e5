package org.odooanalyzer.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** What Linux says of the memory of a process. */
final class ProcessStatus {
  private ProcessStatus() {}

  /** The figures in kibibytes by name, such as {@code RssAnon}. */
  static Map<String, Long> of(long pid) throws IOException {
    Map<String, Long> values = new TreeMap<>();
    for (String line : Files.readAllLines(Path.of("/proc", String.valueOf(pid), "status"))) {
      if (line.endsWith(" kB")) {
        int colon = line.indexOf(':');
        values.put(line.substring(0, colon), Long.parseLong(line.replaceAll("\\D", "")));
      }
    }
    return values;
  }
}
