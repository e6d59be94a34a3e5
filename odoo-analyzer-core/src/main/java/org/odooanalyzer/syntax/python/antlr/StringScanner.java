package org.odooanalyzer.syntax.python.antlr;

import static org.odooanalyzer.syntax.python.antlr.FastPythonParser.STRING;

/** Finds the end of strings without replacement fields, and knows the prefixes of all strings. */
final class StringScanner {
  /** The word is not the prefix of a string. */
  static final int NO_PREFIX = -1;

  static final int RAW = 1;
  static final int FORMATTED = 2;
  static final int BYTES = 4;
  static final int TEMPLATE = 8;

  private final Source source;
  private final Tokens tokens;
  private final Problems problems;
  private boolean unterminated;

  /** Whether a string in triple quotes that is not closed ends with its first line. */
  private boolean recovering;

  StringScanner(Source source, Tokens tokens, Problems problems) {
    this.source = source;
    this.tokens = tokens;
    this.problems = problems;
  }

  void clear(boolean recover) {
    unterminated = false;
    recovering = recover;
  }

  /** Whether a string in triple quotes reached the end of the file. */
  boolean unterminated() {
    return unterminated;
  }

  /** The flags of the string prefix in a range of characters, or {@link #NO_PREFIX}. */
  static int prefix(char[] chars, int start, int end) {
    int flags = 0;
    for (int i = start; i < end; i++) {
      int flag =
          switch (chars[i]) {
            case 'r', 'R' -> RAW;
            case 'f', 'F' -> FORMATTED;
            case 't', 'T' -> FORMATTED | TEMPLATE;
            case 'b', 'B' -> BYTES;
            case 'u', 'U' -> end - start == 1 ? 0 : NO_PREFIX;
            default -> NO_PREFIX;
          };
      if (flag < 0 || (flags & flag) != 0) {
        return NO_PREFIX;
      }
      flags |= flag;
    }
    boolean valid = end - start <= 1 || (flags & RAW) != 0;
    return valid ? flags : NO_PREFIX;
  }

  static boolean isTriple(char[] chars, int quoteAt) {
    char quote = chars[quoteAt];
    return chars[quoteAt + 1] == quote && chars[quoteAt + 2] == quote;
  }

  /** Adds the string whose prefix and quote start at these offsets and returns its end. */
  int scan(int start, int quoteAt) {
    int end = isTriple(source.chars, quoteAt) ? triple(quoteAt) : single(quoteAt);
    tokens.add(STRING, start, end);
    return end;
  }

  private int single(int quoteAt) {
    char[] chars = source.chars;
    char quote = chars[quoteAt];
    int i = quoteAt + 1;
    while (true) {
      char c = chars[i];
      if (c == quote) {
        return i + 1;
      }
      if (c == '\\') {
        i = source.isEnd(i + 1) ? i + 1 : source.afterLineBreak(i + 1);
      } else if (c == '\n' || c == '\r' || (c == 0 && source.isEnd(i))) {
        problems.add(quoteAt, i, "this string lacks its closing quote");
        return i;
      } else {
        i++;
      }
    }
  }

  private int triple(int quoteAt) {
    char[] chars = source.chars;
    char quote = chars[quoteAt];
    int i = quoteAt + 3;
    while (!source.isEnd(i)) {
      char c = chars[i];
      if (c == '\\') {
        i += 2;
      } else if (c == quote && isTriple(chars, i)) {
        return i + 3;
      } else {
        i++;
      }
    }
    unterminated = true;
    problems.add(quoteAt, quoteAt + 3, "the string that starts here is never closed");
    return recovering ? source.endOfLine(quoteAt) : source.length;
  }
}
