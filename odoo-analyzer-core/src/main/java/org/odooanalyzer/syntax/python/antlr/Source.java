package org.odooanalyzer.syntax.python.antlr;

/**
 * The characters of the file that is being read, in an array that is used again for the next file.
 * Behind the last character lie {@value #PADDING} NUL characters, so that a scanner may look ahead
 * without asking for the end.
 */
final class Source {
  static final int PADDING = 8;

  /** Arrays longer than this are given back before the next file. */
  private static final int KEPT = 1 << 21;

  char[] chars = new char[1 << 16];
  int length;
  String text = "";

  void open(String content) {
    text = content;
    length = content.length();
    int needed = length + PADDING;
    if (chars.length < needed || (chars.length > KEPT && needed < KEPT)) {
      chars = new char[Math.max(1 << 16, needed + needed / 4)];
    }
    content.getChars(0, length, chars, 0);
    for (int i = 0; i < PADDING; i++) {
      chars[length + i] = 0;
    }
  }

  void close() {
    text = "";
  }

  boolean isEnd(int at) {
    return at >= length;
  }

  static boolean isLineBreak(char c) {
    return c == '\n' || c == '\r';
  }

  /** The offset behind the line break at {@code at}. */
  int afterLineBreak(int at) {
    return chars[at] == '\r' && chars[at + 1] == '\n' ? at + 2 : at + 1;
  }

  /** The offset of the line break that ends the line of {@code at}, or of the end of the file. */
  int endOfLine(int at) {
    int i = at;
    while (i < length && !isLineBreak(chars[i])) {
      i++;
    }
    return i;
  }
}
