package org.odooanalyzer.measure.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A table of texts.
 *
 * @param header the titles of the columns
 * @param rows each as long as the header
 */
record Table(String title, List<String> header, List<List<String>> rows) {
  Table {
    header = List.copyOf(header);
    rows = rows.stream().map(List::copyOf).toList();
  }

  /** The lines of the table, without line breaks: the first column on the left, figures right. */
  List<String> lines() {
    List<List<String>> all = new ArrayList<>();
    all.add(header);
    all.addAll(rows);
    int[] widths =
        IntStream.range(0, header.size())
            .map(column -> all.stream().mapToInt(row -> row.get(column).length()).max().orElse(0))
            .toArray();
    List<String> lines = new ArrayList<>();
    for (List<String> row : all) {
      StringBuilder line = new StringBuilder();
      for (int column = 0; column < row.size(); column++) {
        String padding = " ".repeat(widths[column] - row.get(column).length());
        String cell = row.get(column);
        line.append(column == 0 ? cell + padding : "  " + padding + cell);
      }
      lines.add(line.toString().stripTrailing());
    }
    return lines;
  }
}
