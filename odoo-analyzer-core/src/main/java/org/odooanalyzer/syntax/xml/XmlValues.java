package org.odooanalyzer.syntax.xml;

import java.util.Locale;
import org.odooanalyzer.syntax.ProblemList;

/**
 * Turns characters as written into what they mean: references are replaced and line breaks
 * normalized. A reference that is wrong or names an unknown entity stays as written.
 */
final class XmlValues {
  /** Where characters stand, which decides what is special about them. */
  enum Place {
    TEXT,
    ATTRIBUTE,
    CDATA
  }

  private final String text;
  private final ProblemList problems;
  private boolean entitiesDeclared;

  XmlValues(String text, ProblemList problems) {
    this.text = text;
    this.problems = problems;
  }

  /** Says that the document declares entities, so that an unknown one is no problem. */
  void acceptEntities() {
    entitiesDeclared = true;
  }

  /** The meaning of the characters between two offsets. */
  String value(int from, int to, Place place) {
    StringBuilder value = new StringBuilder(to - from);
    int at = from;
    while (at < to) {
      char c = text.charAt(at);
      if (c == '&' && place != Place.CDATA) {
        at = reference(at, to, value);
      } else if (c == '\r') {
        value.append(place == Place.ATTRIBUTE ? ' ' : '\n');
        at += at + 1 < to && text.charAt(at + 1) == '\n' ? 2 : 1;
      } else if (place == Place.ATTRIBUTE && (c == '\n' || c == '\t')) {
        value.append(' ');
        at++;
      } else {
        if (c == ']' && place == Place.TEXT && text.startsWith("]]>", at)) {
          problems.add(at, at + 3, "]]> ends a CDATA section only: write ]]&gt;");
        }
        int next = checkedEnd(at, to);
        value.append(text, at, next);
        at = next;
      }
    }
    return value.toString();
  }

  /** Reports the characters that XML does not allow between two offsets. */
  void check(int from, int to) {
    int at = from;
    while (at < to) {
      char c = text.charAt(at);
      at = c >= ' ' && c < Character.MIN_SURROGATE ? at + 1 : checkedEnd(at, to);
    }
  }

  /** The offset behind the character at an offset, and behind its like if it is not allowed. */
  private int checkedEnd(int at, int to) {
    int codePoint = text.codePointAt(at);
    int end = Math.min(to, at + Character.charCount(codePoint));
    if (XmlCharacters.isAllowed(codePoint)) {
      return end;
    }
    while (end < to && text.charAt(end) == codePoint) {
      end++;
    }
    problems.add(
        at, end, "The character U+" + hexadecimal(codePoint) + " is not allowed in XML: remove it");
    return end;
  }

  private static String hexadecimal(int codePoint) {
    String digits = Integer.toHexString(codePoint).toUpperCase(Locale.ROOT);
    return "0".repeat(Math.max(0, 4 - digits.length())) + digits;
  }

  private int reference(int at, int to, StringBuilder value) {
    if (at + 1 < to && text.charAt(at + 1) == '#') {
      return characterReference(at, to, value);
    }
    int nameEnd = Math.min(to, XmlCharacters.skipName(text, at + 1));
    int end = nameEnd;
    if (nameEnd == at + 1) {
      problems.add(at, at + 1, "A bare & is not allowed: write &amp;");
    } else if (nameEnd == to || text.charAt(nameEnd) != ';') {
      problems.add(at, nameEnd, "A ; is missing behind the reference, or & is meant: write &amp;");
    } else {
      end = nameEnd + 1;
      String name = text.substring(at + 1, nameEnd);
      char replacement = predefined(name);
      if (replacement != 0) {
        value.append(replacement);
        return end;
      }
      if (!entitiesDeclared) {
        problems.add(
            at, end, "Unknown entity &" + name + ";: write the character itself or &#number;");
      }
    }
    value.append(text, at, end);
    return end;
  }

  /** The character that a predefined entity stands for; 0 for any other name. */
  private static char predefined(String name) {
    return switch (name) {
      case "amp" -> '&';
      case "lt" -> '<';
      case "gt" -> '>';
      case "quot" -> '"';
      case "apos" -> '\'';
      default -> 0;
    };
  }

  private int characterReference(int at, int to, StringBuilder value) {
    boolean hexadecimal = at + 2 < to && text.charAt(at + 2) == 'x';
    int radix = hexadecimal ? 16 : 10;
    int digits = at + (hexadecimal ? 3 : 2);
    int codePoint = 0;
    int end = digits;
    while (end < to && text.charAt(end) < 128 && Character.digit(text.charAt(end), radix) >= 0) {
      codePoint = Math.min(0x110000, codePoint * radix + Character.digit(text.charAt(end), radix));
      end++;
    }
    if (end == digits || end == to || text.charAt(end) != ';') {
      problems.add(at, end, "A character reference is written &#number; or &#xhexadecimal;");
      value.append(text, at, end);
      return end;
    }
    end++;
    if (XmlCharacters.isAllowed(codePoint)) {
      value.appendCodePoint(codePoint);
    } else {
      problems.add(at, end, "This number is no character of XML: remove the reference");
      value.append(text, at, end);
    }
    return end;
  }
}
