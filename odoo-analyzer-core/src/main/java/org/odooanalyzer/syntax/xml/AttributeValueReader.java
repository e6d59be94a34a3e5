package org.odooanalyzer.syntax.xml;

import org.odooanalyzer.syntax.ProblemList;
import org.odooanalyzer.syntax.xml.XmlValues.Place;

/**
 * Reads {@code ="value"} behind an attribute name. When the closing quote is missing, the value
 * ends where its author most likely meant it to, so that the tags behind it are tags again.
 */
final class AttributeValueReader {
  private final String text;
  private final ProblemList problems;
  private final XmlValues values;
  private final Lookahead doubleQuotes;
  private final Lookahead singleQuotes;
  private final Lookahead lineBreaks;

  AttributeValueReader(String text, ProblemList problems, XmlValues values) {
    this.text = text;
    this.problems = problems;
    this.values = values;
    this.doubleQuotes = new Lookahead(text, "\"");
    this.singleQuotes = new Lookahead(text, "'");
    this.lineBreaks = new Lookahead(text, "\n");
  }

  /** The attribute whose name is between two offsets. */
  XmlAttribute read(int start, int nameEnd, String name) {
    int equals = XmlCharacters.skipSpace(text, nameEnd);
    if (!text.startsWith("=", equals)) {
      problems.add(
          start, nameEnd, "The attribute " + name + " has no value: write " + name + "=\"…\"");
      return new XmlAttribute(start, nameEnd, name, "", nameEnd, nameEnd);
    }
    int at = XmlCharacters.skipSpace(text, equals + 1);
    char quote = at < text.length() ? text.charAt(at) : '<';
    if (quote == '"' || quote == '\'') {
      return quoted(start, name, at, quote);
    }
    problems.add(
        start, equals + 1, "The value of " + name + " needs quotes: write " + name + "=\"…\"");
    int from = equals + 1;
    int to = at == from ? unquotedEnd(from) : from;
    return new XmlAttribute(start, to, name, value(from, to, true), from, to);
  }

  private int unquotedEnd(int from) {
    int at = from;
    while (at < text.length()) {
      char c = text.charAt(at);
      if ("<>\"'".indexOf(c) >= 0 || XmlCharacters.isSpace(c) || text.startsWith("/>", at)) {
        break;
      }
      at++;
    }
    return at;
  }

  private XmlAttribute quoted(int start, String name, int quoteAt, char quote) {
    int from = quoteAt + 1;
    int at = from;
    boolean special = false;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (XmlCharacters.isSpecialInValue(c)) {
        if (c == quote) {
          break;
        }
        if (c == '<') {
          if (startsTag(at, quote)) {
            return unclosed(start, name, from, guessedEnd(from, at));
          }
          problems.add(at, at + 1, "A < is not allowed in a value: write &lt;");
        }
        special |= c != '"' && c != '\'';
      }
      at++;
    }
    if (at == text.length()) {
      return unclosed(start, name, from, guessedEnd(from, at));
    }
    int swallowed = endsAttribute(at + 1) ? -1 : swallowedName(from, at);
    if (swallowed >= 0) {
      return unclosed(start, name, from, swallowed);
    }
    return new XmlAttribute(start, at + 1, name, value(from, at, special), from, at);
  }

  private String value(int from, int to, boolean special) {
    return special ? values.value(from, to, Place.ATTRIBUTE) : text.substring(from, to);
  }

  /** Whether a {@code <} before the closing quote is a tag, because that quote is missing. */
  private boolean startsTag(int at, char quote) {
    if (!XmlCharacters.startsName(text, at + 1)
        && !text.startsWith("/", at + 1)
        && !text.startsWith("!--", at + 1)) {
      return false;
    }
    int closing = (quote == '"' ? doubleQuotes : singleQuotes).next(at);
    int lineBreak = lineBreaks.next(at);
    return closing < 0 || !endsAttribute(closing + 1) || (lineBreak >= 0 && lineBreak < closing);
  }

  private boolean endsAttribute(int at) {
    return at == text.length()
        || "/>?".indexOf(text.charAt(at)) >= 0
        || XmlCharacters.isSpace(text.charAt(at));
  }

  /**
   * Where a value most likely ended when its last characters are white space, a name and {@code =},
   * as in {@code a="1 b="2"}: before that white space. -1 for any other value.
   */
  private int swallowedName(int from, int quoteAt) {
    int nameEnd = quoteAt - 1;
    if (nameEnd <= from || text.charAt(nameEnd) != '=') {
      return -1;
    }
    int at = nameEnd;
    while (at > from && !XmlCharacters.isSpace(text.charAt(at - 1))) {
      at--;
    }
    if (at == from || at == nameEnd || XmlCharacters.skipName(text, at) != nameEnd) {
      return -1;
    }
    while (at > from && XmlCharacters.isSpace(text.charAt(at - 1))) {
      at--;
    }
    return at;
  }

  private XmlAttribute unclosed(int start, String name, int from, int to) {
    problems.add(start, to, "The value of " + name + " has no closing quote");
    return new XmlAttribute(start, to, name, value(from, to, true), from, to);
  }

  private int guessedEnd(int from, int at) {
    for (int i = from; i < at; i++) {
      char c = text.charAt(i);
      if (c == '\n' || c == '\r' || c == '>') {
        return c == '>' && i > from && text.charAt(i - 1) == '/' ? i - 1 : i;
      }
    }
    return at;
  }
}
