package org.odooanalyzer.facts;

import org.odooanalyzer.text.Span;

/**
 * A text and where it is written.
 *
 * @param start the first offset inside
 * @param end the first offset behind
 */
public record PlacedText(int start, int end, String text) {
  /** Where it is written. */
  public Span span() {
    return new Span(start, end);
  }
}
