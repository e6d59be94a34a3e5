package org.odooanalyzer.syntax.csv;

/** Takes the rows of a table one after the other. */
@FunctionalInterface
public interface CsvRowHandler {
  /** Takes a row; the header is the first one. */
  void row(CsvRow row);
}
