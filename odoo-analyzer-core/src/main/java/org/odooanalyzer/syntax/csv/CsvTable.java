package org.odooanalyzer.syntax.csv;

import java.util.List;

/**
 * A CSV file.
 *
 * @param rows its rows in order, the header first; blank lines are left out
 */
public record CsvTable(List<CsvRow> rows) {
  public CsvTable {
    rows = List.copyOf(rows);
  }
}
