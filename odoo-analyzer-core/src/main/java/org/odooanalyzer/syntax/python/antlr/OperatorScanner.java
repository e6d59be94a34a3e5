package org.odooanalyzer.syntax.python.antlr;

import static org.odooanalyzer.syntax.python.antlr.FastPythonParser.*;

/** Finds the longest operator at a place. Brackets are not its business. */
final class OperatorScanner {
  private final byte[] single = new byte[128];
  private final byte[] withEqual = new byte[128];
  private final byte[] doubled = new byte[128];
  private final byte[] doubledWithEqual = new byte[128];

  OperatorScanner() {
    row('+', PLUS, PLUSEQ, 0, 0);
    row('-', MINUS, MINUSEQ, 0, 0);
    row('*', STAR, STAREQ, DOUBLESTAR, DOUBLESTAREQ);
    row('/', SLASH, SLASHEQ, DOUBLESLASH, DOUBLESLASHEQ);
    row('%', PERCENT, PERCENTEQ, 0, 0);
    row('@', AT, ATEQ, 0, 0);
    row('|', VBAR, VBAREQ, 0, 0);
    row('&', AMPER, AMPEREQ, 0, 0);
    row('^', CIRCUMFLEX, CIRCUMFLEXEQ, 0, 0);
    row('<', LT, LE, LSHIFT, LSHIFTEQ);
    row('>', GT, GE, RSHIFT, RSHIFTEQ);
    row('=', ASSIGN, EQ, 0, 0);
    row('!', EXCL, NE, 0, 0);
    row(':', COLON, COLONEQ, 0, 0);
    row(',', COMMA, 0, 0, 0);
    row(';', SEMI, 0, 0, 0);
    row('~', TILDE, 0, 0, 0);
    row('.', DOT, 0, 0, 0);
  }

  private void row(char c, int one, int equal, int two, int twoEqual) {
    single[c] = (byte) one;
    withEqual[c] = (byte) equal;
    doubled[c] = (byte) two;
    doubledWithEqual[c] = (byte) twoEqual;
  }

  /** Adds the operator at {@code at} and returns the offset behind it. */
  int scan(char[] chars, int at, Tokens tokens) {
    char c = chars[at];
    char next = chars[at + 1];
    int type = single[c];
    int length = 1;
    if (next == '=') {
      if (withEqual[c] != 0) {
        type = withEqual[c];
        length = 2;
      }
    } else if (next == c && doubled[c] != 0) {
      boolean equal = chars[at + 2] == '=';
      type = equal ? doubledWithEqual[c] : doubled[c];
      length = equal ? 3 : 2;
    } else if (c == '-' && next == '>') {
      type = ARROW;
      length = 2;
    } else if (c == '.' && next == '.' && chars[at + 2] == '.') {
      type = ELLIPSIS;
      length = 3;
    }
    tokens.add(type, at, at + length);
    return at + length;
  }
}
