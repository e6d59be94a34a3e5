package org.odooanalyzer.syntax.python.antlr;

/** Turns the text of a string into its value: escapes, line breaks, doubled braces. */
final class StringDecoder {
  private static final int REPLACEMENT = 0xFFFD;

  private final Source source;
  private final Problems problems;
  private final StringBuilder out = new StringBuilder();
  private boolean bytes;

  StringDecoder(Source source, Problems problems) {
    this.source = source;
    this.problems = problems;
  }

  /**
   * The value of a range of text.
   *
   * @param flags the flags of the prefix; see {@link StringScanner}
   * @param braces whether two braces stand for one, as in the text of f-strings
   */
  String decode(int start, int end, int flags, boolean braces) {
    boolean raw = (flags & StringScanner.RAW) != 0;
    bytes = (flags & StringScanner.BYTES) != 0;
    char[] chars = source.chars;
    int i = start;
    while (i < end && !isSpecial(chars[i], raw, braces)) {
      i++;
    }
    if (i == end) {
      return source.text.substring(start, end);
    }
    out.setLength(0);
    out.append(chars, start, i - start);
    while (i < end) {
      char c = chars[i];
      if (c == '\\' && !raw) {
        i = escape(i, end);
      } else if (c == '\r') {
        out.append('\n');
        i = Math.min(end, source.afterLineBreak(i));
      } else {
        checkByte(c, i);
        out.append(c);
        boolean doubled = braces && (c == '{' || c == '}') && i + 1 < end && chars[i + 1] == c;
        i += doubled ? 2 : 1;
      }
    }
    return out.toString();
  }

  private boolean isSpecial(char c, boolean raw, boolean braces) {
    if (c > '}') {
      return bytes && c > 127;
    }
    return (c == '\\' && !raw) || c == '\r' || (braces && (c == '{' || c == '}'));
  }

  private void checkByte(char c, int at) {
    if (bytes && c > 127) {
      problems.add(at, at + 1, "bytes can hold ASCII characters only; write this one as '\\x…'");
    }
  }

  /** Decodes the escape whose backslash is at {@code at} and returns the offset behind it. */
  private int escape(int at, int end) {
    char[] chars = source.chars;
    if (at + 1 >= end) {
      out.append('\\');
      return end;
    }
    char c = chars[at + 1];
    int simple = simple(c);
    if (simple >= 0) {
      out.append((char) simple);
      return at + 2;
    }
    if (Source.isLineBreak(c)) {
      return Math.min(end, source.afterLineBreak(at + 1));
    }
    if (c >= '0' && c <= '7') {
      return octal(at, end);
    }
    if (c == 'x') {
      return hex(at, end, 2);
    }
    if (!bytes && c == 'u') {
      return hex(at, end, 4);
    }
    if (!bytes && c == 'U') {
      return hex(at, end, 8);
    }
    if (!bytes && c == 'N') {
      return named(at, end);
    }
    out.append('\\');
    return at + 1;
  }

  private static int simple(char c) {
    return switch (c) {
      case '\\', '\'', '"' -> c;
      case 'a' -> 0x07;
      case 'b' -> '\b';
      case 'f' -> '\f';
      case 'n' -> '\n';
      case 'r' -> '\r';
      case 't' -> '\t';
      case 'v' -> 0x0B;
      default -> -1;
    };
  }

  private int octal(int at, int end) {
    int value = 0;
    int i = at + 1;
    while (i < end && i < at + 4 && source.chars[i] >= '0' && source.chars[i] <= '7') {
      value = value * 8 + source.chars[i] - '0';
      i++;
    }
    out.append((char) (bytes ? value & 0xFF : value));
    return i;
  }

  private int hex(int at, int end, int digits) {
    int i = at + 2;
    long value = 0;
    while (i < end && i < at + 2 + digits) {
      char c = source.chars[i];
      int digit = c < 128 ? Character.digit(c, 16) : -1;
      if (digit < 0) {
        break;
      }
      value = value * 16 + digit;
      i++;
    }
    if (i < at + 2 + digits) {
      problems.add(
          at,
          i,
          "expected " + digits + " hexadecimal digits behind '\\" + source.chars[at + 1] + "'");
      out.appendCodePoint(REPLACEMENT);
    } else if (value > Character.MAX_CODE_POINT) {
      problems.add(at, i, "there is no character with this number; the last one is 10ffff");
      out.appendCodePoint(REPLACEMENT);
    } else {
      out.appendCodePoint((int) value);
    }
    return i;
  }

  private int named(int at, int end) {
    int close = at + 3;
    if (source.chars[at + 2] == '{') {
      while (close < end && source.chars[close] != '}') {
        close++;
      }
    }
    if (close <= at + 3 || close >= end) {
      problems.add(
          at, Math.min(end, at + 2), "expected the name of a character as in '\\N{DIGIT ONE}'");
      out.appendCodePoint(REPLACEMENT);
      return Math.min(end, at + 2);
    }
    out.appendCodePoint(codePoint(at, close));
    return close + 1;
  }

  private int codePoint(int at, int close) {
    int codePoint = CharacterNames.codePoint(source.text.substring(at + 3, close));
    if (codePoint == CharacterNames.UNKNOWN) {
      problems.add(at, close + 1, "there is no character of this name");
      return REPLACEMENT;
    }
    return codePoint;
  }
}
