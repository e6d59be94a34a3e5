package org.odooanalyzer.facts;

import java.util.List;
import org.odooanalyzer.text.LineMap;

/**
 * What is kept of a CSV file.
 *
 * @param model the name of the model that its rows are records of: the stem of its name up to the
 *     first hyphen
 * @param header the cells of its first row
 * @param rows the rows behind, at most {@link #MAX_ROWS}
 * @param truncated whether there are more rows, so that nothing can be said about an id that is not
 *     found
 */
public record CsvFacts(
    LineMap lines, String model, List<PlacedText> header, List<Row> rows, boolean truncated)
    implements FileFacts {
  /** The number of rows that are kept of a file: a bound on memory. */
  public static final int MAX_ROWS = 100_000;

  public CsvFacts {
    header = List.copyOf(header);
    rows = List.copyOf(rows);
  }

  /**
   * A row.
   *
   * @param cells the cells that are kept, in order: ids, references to other records ({@code
   *     field/id}, {@code field:id}), and for models that define others ({@code ir.…}, {@code
   *     res.lang}, {@code res.groups}) all of them; empty cells are left out
   */
  public record Row(List<Cell> cells) {
    public Row {
      cells = List.copyOf(cells);
    }
  }

  /**
   * A cell.
   *
   * @param column its column, counted from 0
   */
  public record Cell(int column, int start, int end, String text) {}
}
