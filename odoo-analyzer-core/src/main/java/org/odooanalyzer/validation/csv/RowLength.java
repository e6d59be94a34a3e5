package org.odooanalyzer.validation.csv;

import java.util.function.Consumer;
import org.odooanalyzer.diagnostics.Reporter;
import org.odooanalyzer.diagnostics.Rule;
import org.odooanalyzer.diagnostics.Severity;
import org.odooanalyzer.syntax.csv.CsvRow;

/**
 * A row that has more or fewer cells than the header. Rows of empty cells are passed over, as Odoo
 * does (odoo/tools/convert.py, convert_csv_import), and so are empty cells behind the last column.
 */
public final class RowLength implements CsvCheck {
  /** What is reported. */
  public static final Rule RULE =
      new Rule(
          "OLS05069",
          "csv-row-length",
          "0.1.0",
          Severity.WARNING,
          "The row has {0} cells and the header {1}");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public Consumer<CsvRow> start(CsvRow header, Reporter reporter) {
    int columns = header.cells().size();
    return row -> {
      int cells = row.cells().size();
      boolean blank = row.cells().stream().allMatch(cell -> cell.value().isEmpty());
      boolean more = row.cells().stream().skip(columns).anyMatch(cell -> !cell.value().isEmpty());
      if (!blank && (cells < columns || more)) {
        reporter.report(RULE, row.span(), String.valueOf(cells), String.valueOf(columns));
      }
    };
  }
}
