package org.odooanalyzer.report.registry;

import java.util.ArrayList;
import java.util.List;

/** Lines whose cells stand below each other; the last cell of a line may be of any length. */
final class Columns {
  private static final String GAP = "  ";

  private final List<List<String>> rows = new ArrayList<>();

  void add(String... cells) {
    rows.add(List.of(cells));
  }

  /** The lines, indented, without spaces at their ends. */
  List<String> lines() {
    List<Integer> widths = new ArrayList<>();
    for (List<String> row : rows) {
      for (int i = 0; i < row.size(); i++) {
        int width = row.get(i).length();
        if (i == widths.size()) {
          widths.add(width);
        } else {
          widths.set(i, Math.max(widths.get(i), width));
        }
      }
    }
    return rows.stream().map(row -> line(row, widths)).toList();
  }

  private static String line(List<String> row, List<Integer> widths) {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < row.size(); i++) {
      line.append(GAP).append(row.get(i));
      line.append(" ".repeat(widths.get(i) - row.get(i).length()));
    }
    return line.toString().stripTrailing();
  }
}
