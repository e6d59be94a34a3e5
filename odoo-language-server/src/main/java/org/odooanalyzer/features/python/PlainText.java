package org.odooanalyzer.features.python;

import java.util.Optional;
import org.odooanalyzer.syntax.python.Expr;
import org.odooanalyzer.text.SourceText;
import org.odooanalyzer.text.Span;

/** Where the characters of strings are. */
final class PlainText {
  private PlainText() {}

  /**
   * Where the characters of a string stand in the file; empty for one with escapes or of several
   * parts, where the places of its characters are not those of the text.
   */
  static Optional<Span> of(SourceText source, Expr.StringLiteral string) {
    String content = source.content();
    int end = Math.min(string.end(), content.length());
    int start = string.start();
    while (start < end && "rRuU".indexOf(content.charAt(start)) >= 0) {
      start++;
    }
    if (start >= end || "'\"".indexOf(content.charAt(start)) < 0 || string.bytes()) {
      return Optional.empty();
    }
    String quote = content.substring(start, start + 1);
    String triple = quote.repeat(3);
    String mark = content.startsWith(triple, start) && end - start >= 6 ? triple : quote;
    int from = start + mark.length();
    int to = from + string.value().length();
    boolean isPlain =
        to <= end && content.startsWith(string.value(), from) && end - to <= mark.length();
    return isPlain ? Optional.of(new Span(from, to)) : Optional.empty();
  }
}
