package org.odooanalyzer.features.markup;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.odooanalyzer.features.slots.Slot;
import org.odooanalyzer.features.slots.Wanted;
import org.odooanalyzer.text.SourceText;
import org.odooanalyzer.text.Span;

/** Cuts the piece at an offset out of a text that holds several. */
record Pieces(SourceText source, int offset) {
  /** How data files name a record inside other texts: {@code _process} of odoo/tools/convert.py. */
  private static final Pattern INTERPOLATED = Pattern.compile("%\\(([^()\\s]*)\\)[ds]");

  /** All of a text, without white space around it. */
  Optional<Slot> whole(Span span, Wanted wanted) {
    String content = source.content();
    int start = span.start();
    int end = Math.min(span.end(), content.length());
    while (start < offset && Character.isWhitespace(content.charAt(start))) {
      start++;
    }
    while (end > Math.max(start, offset) && Character.isWhitespace(content.charAt(end - 1))) {
      end--;
    }
    return start <= offset && offset <= end ? slot(start, end, wanted) : Optional.empty();
  }

  /** All of a text without the language behind {@code @}. */
  Optional<Slot> language(Span span, Wanted wanted) {
    int at = source.slice(span).indexOf('@');
    return whole(at < 0 ? span : new Span(span.start(), span.start() + at), wanted);
  }

  private Optional<Slot> slot(int start, int end, Wanted wanted) {
    Span span = new Span(start, end);
    return Optional.of(new Slot(span, source.slice(span), wanted));
  }

  /** The item at the offset of a list with commas; signs before an item do not belong to it. */
  Optional<Slot> item(Span span, Wanted wanted) {
    if (offset < span.start() || offset > span.end()) {
      return Optional.empty();
    }
    String content = source.content();
    int start = offset;
    while (start > span.start() && content.charAt(start - 1) != ',') {
      start--;
    }
    int end = offset;
    while (end < span.end() && content.charAt(end) != ',') {
      end++;
    }
    while (start < end && start < offset && isSign(content.charAt(start))) {
      start++;
    }
    return whole(new Span(start, end), wanted);
  }

  private static boolean isSign(char c) {
    return c == '!' || c == '-' || Character.isWhitespace(c);
  }

  /** The record that {@code %(id)d} names at the offset. */
  Optional<Slot> interpolated(Span span, Wanted wanted) {
    Matcher matcher = INTERPOLATED.matcher(source.content());
    matcher.region(span.start(), Math.min(span.end(), source.content().length()));
    while (matcher.find()) {
      if (matcher.start(1) <= offset && offset <= matcher.end(1)) {
        return slot(matcher.start(1), matcher.end(1), wanted);
      }
    }
    return Optional.empty();
  }
}
