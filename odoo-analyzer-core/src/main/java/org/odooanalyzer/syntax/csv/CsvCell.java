package org.odooanalyzer.syntax.csv;

import org.odooanalyzer.text.Span;

/**
 * A cell.
 *
 * @param start where its text starts, the quotes of a quoted cell included
 * @param end the first offset behind it
 * @param value its text without quotes, doubled quotes made one
 */
public record CsvCell(int start, int end, String value) {
  /** The range of the cell. */
  public Span span() {
    return new Span(start, end);
  }
}
