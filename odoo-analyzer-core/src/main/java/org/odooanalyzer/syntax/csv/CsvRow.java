package org.odooanalyzer.syntax.csv;

import java.util.List;
import org.odooanalyzer.text.Span;

/** A row: one cell at least. */
public record CsvRow(List<CsvCell> cells) {
  public CsvRow {
    cells = List.copyOf(cells);
  }

  /** From the first cell to the last. */
  public Span span() {
    return new Span(cells.get(0).start(), cells.get(cells.size() - 1).end());
  }
}
