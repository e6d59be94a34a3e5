package org.odooanalyzer.syntax.python.antlr;

import java.util.Set;

/**
 * Guesses at the end of a line inside brackets whether the next line starts a new statement, so
 * that a bracket that somebody just typed does not swallow the rest of the file. The guess is wrong
 * for a few correct files; it is asked only when a strict reading found the brackets unbalanced.
 */
final class BracketRecovery {
  /** Words that cannot stand inside an expression. */
  private static final Set<String> STATEMENT_WORDS =
      Set.of(
          "def",
          "class",
          "return",
          "import",
          "while",
          "try",
          "with",
          "raise",
          "del",
          "pass",
          "break",
          "continue",
          "assert",
          "global",
          "nonlocal",
          "except",
          "finally",
          "elif");

  private final Source source;

  BracketRecovery(Source source) {
    this.source = source;
  }

  /**
   * @param at the start of a line
   * @param blockColumn the column of the innermost open block
   */
  boolean statementFollows(int at, int blockColumn) {
    char[] chars = source.chars;
    int column = 0;
    int i = at;
    while (true) {
      char c = chars[i];
      if (c == '\n' || c == '\r') {
        column = 0;
      } else if (c == '\t') {
        column = (column & ~7) + 8;
      } else if (c == ' ' || c == '\f') {
        column++;
      } else if (c == '#') {
        i = source.endOfLine(i);
        continue;
      } else {
        break;
      }
      i++;
    }
    if (source.isEnd(i)) {
      return true;
    }
    int end = i;
    while (Characters.isAsciiWord(chars[end])) {
      end++;
    }
    if (end > i && STATEMENT_WORDS.contains(source.text.substring(i, end))) {
      return true;
    }
    boolean startsWord = end > i && !Characters.isDigit(chars[i]);
    return column <= blockColumn && (startsWord || chars[i] == '@');
  }
}
