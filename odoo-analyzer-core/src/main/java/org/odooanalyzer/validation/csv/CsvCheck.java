package org.odooanalyzer.validation.csv;

import java.util.function.Consumer;
import org.odooanalyzer.diagnostics.Check;
import org.odooanalyzer.diagnostics.Reporter;
import org.odooanalyzer.syntax.csv.CsvRow;

/** A rule of CSV data files, which may be too large to hold all rows at once. */
public interface CsvCheck extends Check {
  /**
   * Looks at the header.
   *
   * @return what looks at each of the rows behind it
   */
  Consumer<CsvRow> start(CsvRow header, Reporter reporter);
}
