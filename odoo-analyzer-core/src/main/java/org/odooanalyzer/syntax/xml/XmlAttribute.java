package org.odooanalyzer.syntax.xml;

import org.odooanalyzer.text.Span;

/**
 * An attribute.
 *
 * @param start where its name starts
 * @param end the first offset behind its closing quote
 * @param name its name with prefix as written
 * @param value its value with references replaced and white space made blanks, as XML normalizes it
 * @param valueStart where the text between the quotes starts
 * @param valueEnd the first offset behind that text; the text may be longer than the value
 */
public record XmlAttribute(
    int start, int end, String name, String value, int valueStart, int valueEnd) {
  /** The range from name to closing quote. */
  public Span span() {
    return new Span(start, end);
  }

  /** The range of the name. */
  public Span nameSpan() {
    return new Span(start, start + name.length());
  }

  /** The range of the text between the quotes. */
  public Span valueSpan() {
    return new Span(valueStart, valueEnd);
  }
}
