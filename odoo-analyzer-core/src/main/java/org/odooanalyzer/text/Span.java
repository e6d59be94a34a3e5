package org.odooanalyzer.text;

/**
 * A half-open range of text, in UTF-16 code units from the start of the file.
 *
 * @param start the first offset inside
 * @param end the first offset behind; equal to {@code start} for an empty span
 */
public record Span(int start, int end) {
  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("span " + start + ".." + end);
    }
  }

  public int length() {
    return end - start;
  }

  public boolean contains(int offset) {
    return start <= offset && offset < end;
  }
}
