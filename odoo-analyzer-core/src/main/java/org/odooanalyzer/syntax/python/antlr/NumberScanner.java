package org.odooanalyzer.syntax.python.antlr;

import static org.odooanalyzer.syntax.python.antlr.Characters.isDigit;
import static org.odooanalyzer.syntax.python.antlr.FastPythonParser.NUMBER;

/** Finds the end of a number and checks its digits, as tok_get in CPython's lexer.c does. */
final class NumberScanner {
  private final Source source;
  private final Tokens tokens;
  private final Problems problems;
  private boolean wrong;

  NumberScanner(Source source, Tokens tokens, Problems problems) {
    this.source = source;
    this.tokens = tokens;
    this.problems = problems;
  }

  /** Adds the number that starts with a digit, or a point before one, and returns its end. */
  int scan(int at) {
    wrong = false;
    int end = literal(at);
    end = checkEnd(at, end);
    tokens.add(NUMBER, at, end);
    return end;
  }

  private int literal(int at) {
    char[] chars = source.chars;
    if (chars[at] == '0') {
      char letter = Character.toLowerCase(chars[at + 1]);
      if (letter == 'x') {
        return digits(at, at + 2, 16, "hexadecimal");
      }
      if (letter == 'o') {
        return digits(at, at + 2, 8, "octal");
      }
      if (letter == 'b') {
        return digits(at, at + 2, 2, "binary");
      }
    }
    return decimal(at);
  }

  private int digits(int start, int at, int radix, String kind) {
    char[] chars = source.chars;
    int i = at;
    boolean separated = false;
    while (true) {
      char c = chars[i];
      if (c == '_' && !separated) {
        separated = true;
        i++;
        continue;
      }
      int digit = c < 128 ? Character.digit(c, radix) : -1;
      if (digit < 0) {
        break;
      }
      separated = false;
      i++;
    }
    if (i == at || separated) {
      report(start, i, "this " + kind + " number lacks a digit");
    } else if (isDigit(chars[i])) {
      report(i, i + 1, "'" + chars[i] + "' is no digit of a " + kind + " number");
    }
    return i;
  }

  private int decimal(int at) {
    char[] chars = source.chars;
    int i = chars[at] == '.' ? at : decimalDigits(at, at);
    boolean whole = true;
    if (chars[i] == '.') {
      whole = false;
      i++;
      if (isDigit(chars[i])) {
        i = decimalDigits(at, i);
      }
    }
    if (isExponent(chars, i)) {
      whole = false;
      i = decimalDigits(at, isDigit(chars[i + 1]) ? i + 1 : i + 2);
    }
    if (chars[i] == 'j' || chars[i] == 'J') {
      whole = false;
      i++;
    }
    if (whole && chars[at] == '0' && !isZero(at, i)) {
      report(at, i, "a decimal number must not start with 0; write 0o for an octal one");
    }
    return i;
  }

  private static boolean isExponent(char[] chars, int at) {
    if (chars[at] != 'e' && chars[at] != 'E') {
      return false;
    }
    char next = chars[at + 1];
    return isDigit(next) || ((next == '+' || next == '-') && isDigit(chars[at + 2]));
  }

  private int decimalDigits(int start, int at) {
    char[] chars = source.chars;
    int i = at;
    while (isDigit(chars[i])) {
      i++;
      if (chars[i] == '_') {
        i++;
        if (!isDigit(chars[i])) {
          report(start, i, "a digit must follow '_' in a number");
        }
      }
    }
    return i;
  }

  private boolean isZero(int start, int end) {
    for (int i = start; i < end; i++) {
      if (source.chars[i] != '0' && source.chars[i] != '_') {
        return false;
      }
    }
    return true;
  }

  /** A number may be followed directly by a keyword such as {@code or}, but by no other word. */
  private int checkEnd(int start, int at) {
    char[] chars = source.chars;
    char c = chars[at];
    if (!Characters.isAsciiWord(c) && (c < 128 || !Characters.isWordPart(codePoint(at)))) {
      return at;
    }
    if (keywordFollows(at)) {
      return at;
    }
    int end = at;
    while (Characters.isAsciiWord(chars[end])
        || (chars[end] >= 128 && Characters.isWordPart(codePoint(end)))) {
      end += Character.charCount(codePoint(end));
    }
    report(start, end, "'" + clipped(start, end) + "' is no number");
    return end;
  }

  private int codePoint(int at) {
    return Character.codePointAt(source.chars, at, source.length + Source.PADDING);
  }

  private boolean keywordFollows(int at) {
    for (String word : new String[] {"and", "else", "for", "if", "in", "is", "or", "not"}) {
      if (source.text.startsWith(word, at)) {
        return true;
      }
    }
    return false;
  }

  private String clipped(int start, int end) {
    return source.text.substring(start, Math.min(end, start + 40));
  }

  private void report(int start, int end, String message) {
    if (!wrong) {
      wrong = true;
      problems.add(start, end, message);
    }
  }
}
