package org.odooanalyzer.facts;

import org.odooanalyzer.text.Span;

/**
 * An attribute of an XML element.
 *
 * @param name its name with prefix as written
 * @param start where the text between the quotes starts
 * @param end the first offset behind that text
 * @param value the text with references replaced; empty when it is longer than {@link #MAX_LENGTH}
 */
public record MarkupAttribute(String name, int start, int end, String value) {
  /** The number of characters of the longest value that is kept. */
  public static final int MAX_LENGTH = 1_024;

  /** Where the text between the quotes is. */
  public Span valueSpan() {
    return new Span(start, end);
  }
}
