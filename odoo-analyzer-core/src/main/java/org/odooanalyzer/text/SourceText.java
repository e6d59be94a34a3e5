package org.odooanalyzer.text;

/**
 * The text of one file and its lines.
 *
 * @param content the decoded characters, without a byte order mark
 * @param lines where its lines start
 */
public record SourceText(String content, LineMap lines) {
  /** A text with its lines counted. */
  public static SourceText of(String content) {
    return new SourceText(content, LineMap.of(content));
  }

  /** The characters of a span. */
  public String slice(Span span) {
    return content.substring(span.start(), span.end());
  }
}
