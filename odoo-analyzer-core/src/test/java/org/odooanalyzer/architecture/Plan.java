package org.odooanalyzer.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The fenced lists of ARCHITECTURE.md. */
record Plan(Map<String, Set<String>> layers, Map<String, Set<String>> libraries) {
  static Plan read(Path document) {
    try {
      List<String> lines = Files.readAllLines(document);
      return new Plan(fence(lines, "layers"), fence(lines, "libraries"));
    } catch (IOException e) {
      throw new UncheckedIOException(document.toString(), e);
    }
  }

  private static Map<String, Set<String>> fence(List<String> lines, String name) {
    int start = lines.indexOf("```" + name);
    if (start < 0) {
      throw new IllegalStateException("ARCHITECTURE.md has no fence " + name);
    }
    Map<String, Set<String>> entries = new LinkedHashMap<>();
    for (int i = start + 1; !lines.get(i).equals("```"); i++) {
      String[] halves = lines.get(i).split(":", 2);
      entries.put(halves[0].strip(), names(halves[1]));
    }
    return entries;
  }

  private static Set<String> names(String text) {
    return text.isBlank() ? Set.of() : new TreeSet<>(List.of(text.strip().split(" +")));
  }
}
