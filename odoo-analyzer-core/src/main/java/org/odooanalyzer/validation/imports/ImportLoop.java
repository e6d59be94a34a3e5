package org.odooanalyzer.validation.imports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

  /** The imports that are part of a circle, in the order in which they are given. */
  public static List<ImportEdge> in(List<ImportEdge> edges) {
    Map<FilePath, List<Integer>> byFile = new HashMap<>();
    for (int i = 0; i < edges.size(); i++) {
      byFile.computeIfAbsent(edges.get(i).file(), file -> new ArrayList<>()).add(i);
    }
    List<int[]> successors = new ArrayList<>();
    for (ImportEdge edge : edges) {
      successors.add(
          byFile.getOrDefault(edge.target(), List.of()).stream()
              .filter(next -> edge.needsWhatComesAfter(edges.get(next)))
              .mapToInt(Integer::intValue)
              .toArray());
    }
    return Circles.in(successors).stream().mapToObj(edges::get).toList();
  }
}
