package org.odooanalyzer.syntax.python.antlr;

import java.util.Arrays;

/** What a character can start, and which characters a word can hold. */
final class Characters {
  static final byte STRANGE = 0;
  static final byte BLANK = 1;
  static final byte LINE_BREAK = 2;
  static final byte QUOTE = 3;
  static final byte COMMENT = 4;
  static final byte BACKSLASH = 5;
  static final byte OPERATOR = 6;
  static final byte OPENER = 7;
  static final byte CLOSER = 8;

  /** This kind and those behind it are of the characters that words hold. */
  static final byte WORD = 9;

  static final byte DIGIT = 10;

  private Characters() {}

  /** The kinds of the ASCII characters. Every other character is taken for a part of a word. */
  static byte[] kinds() {
    byte[] kinds = new byte[128];
    Arrays.fill(kinds, 'a', 'z' + 1, WORD);
    Arrays.fill(kinds, 'A', 'Z' + 1, WORD);
    kinds['_'] = WORD;
    Arrays.fill(kinds, '0', '9' + 1, DIGIT);
    kinds[' '] = BLANK;
    kinds['\t'] = BLANK;
    kinds['\f'] = BLANK;
    kinds['\n'] = LINE_BREAK;
    kinds['\r'] = LINE_BREAK;
    kinds['\''] = QUOTE;
    kinds['"'] = QUOTE;
    kinds['#'] = COMMENT;
    kinds['\\'] = BACKSLASH;
    set(kinds, OPERATOR, ",:;.=+-*/%|&^@<>!~");
    set(kinds, OPENER, "([{");
    set(kinds, CLOSER, ")]}");
    return kinds;
  }

  private static void set(byte[] kinds, byte kind, String characters) {
    for (int i = 0; i < characters.length(); i++) {
      kinds[characters.charAt(i)] = kind;
    }
  }

  static boolean isAsciiWord(char c) {
    return (c >= 'a' && c <= 'z') || c == '_' || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
  }

  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  static boolean isWordStart(int codePoint) {
    return codePoint == '_'
        || (Character.isUnicodeIdentifierStart(codePoint) && codePoint != 0x2E2F);
  }

  static boolean isWordPart(int codePoint) {
    return isWordStart(codePoint)
        || (Character.isUnicodeIdentifierPart(codePoint)
            && !Character.isIdentifierIgnorable(codePoint)
            && codePoint != 0x2E2F);
  }
}
