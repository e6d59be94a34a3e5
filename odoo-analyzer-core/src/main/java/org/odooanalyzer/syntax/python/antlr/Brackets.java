package org.odooanalyzer.syntax.python.antlr;

import static org.odooanalyzer.syntax.python.antlr.FastPythonParser.LBRACE;
import static org.odooanalyzer.syntax.python.antlr.FastPythonParser.LPAR;
import static org.odooanalyzer.syntax.python.antlr.FastPythonParser.LSQB;
import static org.odooanalyzer.syntax.python.antlr.FastPythonParser.RBRACE;
import static org.odooanalyzer.syntax.python.antlr.FastPythonParser.RPAR;
import static org.odooanalyzer.syntax.python.antlr.FastPythonParser.RSQB;
import static org.odooanalyzer.syntax.python.antlr.FastPythonParser.STRAY;

/**
 * The open brackets. The parser sees only balanced brackets when {@link #unbalanced()} is false,
 * and always when recovering: closers that are missing are made up, closers without an opener left
 * out.
 */
final class Brackets {
  /** As many brackets may be open as in CPython (MAXLEVEL in Parser/lexer/state.h). */
  static final int LIMIT = 200;

  private final Tokens tokens;
  private final Problems problems;
  private final char[] openers = new char[LIMIT];
  private final int[] offsets = new int[LIMIT];
  private int depth;

  /** How many brackets are open that were too many to be kept. */
  private int excess;

  private boolean unbalanced;

  Brackets(Tokens tokens, Problems problems) {
    this.tokens = tokens;
    this.problems = problems;
  }

  void clear() {
    depth = 0;
    excess = 0;
    unbalanced = false;
  }

  int depth() {
    return depth;
  }

  /** Whether a bracket was not closed, or closed by another kind, or not opened. */
  boolean unbalanced() {
    return unbalanced;
  }

  /** Opens a bracket; false when there are too many. */
  boolean open(char opener, int at) {
    if (depth == LIMIT) {
      if (excess++ == 0) {
        problems.add(at, at + 1, "more than " + LIMIT + " nested brackets are not allowed");
        tokens.add(STRAY, at, at + 1);
        unbalanced = true;
      }
      return false;
    }
    openers[depth] = opener;
    offsets[depth] = at;
    depth++;
    tokens.add(opener == '(' ? LPAR : opener == '[' ? LSQB : LBRACE, at, at + 1);
    return true;
  }

  /** Whether a bracket of this kind is open above a depth. */
  boolean isOpen(char opener, int floor) {
    for (int i = depth - 1; i >= floor; i--) {
      if (openers[i] == opener) {
        return true;
      }
    }
    return false;
  }

  /**
   * Closes a bracket.
   *
   * @param floor the depth that belongs to an f-string around, below which nothing is closed
   */
  void close(char closer, int at, int floor) {
    if (excess > 0) {
      excess--;
      return;
    }
    char opener = closer == ')' ? '(' : closer == ']' ? '[' : '{';
    if (depth > floor && openers[depth - 1] == opener) {
      depth--;
      tokens.add(closerType(opener), at, at + 1);
      return;
    }
    unbalanced = true;
    int match = depth - 1;
    while (match >= floor && openers[match] != opener) {
      match--;
    }
    if (match < floor) {
      problems.add(at, at + 1, "'" + closer + "' closes nothing");
      return;
    }
    problems.add(
        at, at + 1, "'" + closer + "' does not close '" + openers[depth - 1] + "', close it first");
    closeDownTo(match + 1, at);
    depth--;
    tokens.add(closerType(opener), at, at + 1);
  }

  /** Reports the brackets above a depth as never closed and closes them. */
  void abandon(int floor, int at) {
    excess = 0;
    for (int i = floor; i < depth; i++) {
      unbalanced = true;
      problems.add(offsets[i], offsets[i] + 1, "'" + openers[i] + "' is never closed");
    }
    closeDownTo(floor, at);
  }

  private void closeDownTo(int floor, int at) {
    while (depth > floor) {
      depth--;
      tokens.add(closerType(openers[depth]), at, at);
    }
  }

  private static int closerType(char opener) {
    return opener == '(' ? RPAR : opener == '[' ? RSQB : RBRACE;
  }
}
