package org.odooanalyzer.validation.csv;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import org.odooanalyzer.diagnostics.Reporter;
import org.odooanalyzer.diagnostics.Rule;
import org.odooanalyzer.diagnostics.Severity;
import org.odooanalyzer.syntax.csv.CsvCell;
import org.odooanalyzer.syntax.csv.CsvRow;

/** A column that stands twice: the record gets the value of the last one. */
public final class DuplicateColumn implements CsvCheck {
  /** What is reported. */
  public static final Rule RULE =
      new Rule(
          "OLS05076",
          "csv-duplicate-column",
          "0.1.0",
          Severity.WARNING,
          "Column \"{0}\" stands twice: only its last value counts");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public Consumer<CsvRow> start(CsvRow header, Reporter reporter) {
    Set<String> seen = new HashSet<>();
    for (CsvCell cell : header.cells()) {
      if (!cell.value().isEmpty() && !seen.add(cell.value())) {
        reporter.report(RULE, cell.span(), cell.value());
      }
    }
    return row -> {};
  }
}
