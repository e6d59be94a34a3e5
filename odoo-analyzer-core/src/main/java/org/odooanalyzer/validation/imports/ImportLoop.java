package org.odooanalyzer.validation.imports;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.odooanalyzer.diagnostics.Check;
import org.odooanalyzer.diagnostics.Rule;
import org.odooanalyzer.diagnostics.Severity;
import org.odooanalyzer.text.FilePath;

/**
 * Files that import names from each other in a circle, where each name is bound only behind the
 * import that goes on with the circle: whichever file is loaded first, Python fails. Circles that
 * work, because a name is bound early enough, are no findings.
 */
public final class ImportLoop implements Check {
  /** What is reported. */
  public static final Rule RULE =
      new Rule(
          "OLS02002",
          "import-loop",
          "0.1.0",
          Severity.WARNING,
          "\"{0}\" does not exist yet when this import runs, because {1} imports this file first");

  @Override
  public Rule rule() {
    return RULE;
  }

  /** The imports that are part of a circle, in order of their files and places. */
  public static List<ImportEdge> in(Collection<ImportEdge> edges) {
    Map<FilePath, List<ImportEdge>> byFile = new TreeMap<>();
    for (ImportEdge edge : edges) {
      byFile.computeIfAbsent(edge.file(), file -> new ArrayList<>()).add(edge);
    }
    List<ImportEdge> found = new ArrayList<>();
    for (List<ImportEdge> ofFile : byFile.values()) {
      for (ImportEdge edge : ofFile) {
        if (comesBack(edge, byFile)) {
          found.add(edge);
        }
      }
    }
    return found;
  }

  private static boolean comesBack(ImportEdge start, Map<FilePath, List<ImportEdge>> byFile) {
    Set<ImportEdge> seen = new HashSet<>();
    Deque<ImportEdge> open = new ArrayDeque<>();
    open.push(start);
    while (!open.isEmpty()) {
      ImportEdge edge = open.pop();
      for (ImportEdge next : byFile.getOrDefault(edge.target(), List.of())) {
        if (edge.needsWhatComesAfter(next)) {
          if (next.equals(start)) {
            return true;
          }
          if (seen.add(next)) {
            open.push(next);
          }
        }
      }
    }
    return false;
  }
}
