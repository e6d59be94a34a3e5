package org.odooanalyzer.syntax.python.antlr;

import static org.odooanalyzer.syntax.python.antlr.FastPythonParser.DEDENT;
import static org.odooanalyzer.syntax.python.antlr.FastPythonParser.INDENT;
import static org.odooanalyzer.syntax.python.antlr.FastPythonParser.NEWLINE;

import java.util.Arrays;

/**
 * The tokens of one file as parallel arrays, which are used again for the next file. The last token
 * is always the end of the file.
 */
final class Tokens {
  /** The type of the last token, as ANTLR wants it. */
  static final byte END_OF_FILE = -1;

  private static final int INITIAL = 1 << 14;

  /** Arrays longer than this are given back before the next file. */
  private static final int KEPT = 1 << 20;

  byte[] types = new byte[INITIAL];
  int[] starts = new int[INITIAL];
  int[] ends = new int[INITIAL];

  /** For words, the index of the name in {@link Names}; undefined for others. */
  int[] symbols = new int[INITIAL];

  int count;

  void clear() {
    count = 0;
    if (types.length > KEPT) {
      resize(INITIAL);
    }
  }

  void add(int type, int start, int end) {
    int i = count;
    if (i == types.length) {
      resize(i * 2);
    }
    types[i] = (byte) type;
    starts[i] = start;
    ends[i] = end;
    count = i + 1;
  }

  void addWord(int type, int start, int end, int symbol) {
    add(type, start, end);
    symbols[count - 1] = symbol;
  }

  /** The type of the last token so far; NEWLINE when there is none. */
  int lastType() {
    return count == 0 ? NEWLINE : types[count - 1];
  }

  static boolean isLayout(int type) {
    return type == NEWLINE || type == INDENT || type == DEDENT;
  }

  private void resize(int capacity) {
    types = Arrays.copyOf(types, capacity);
    starts = Arrays.copyOf(starts, capacity);
    ends = Arrays.copyOf(ends, capacity);
    symbols = Arrays.copyOf(symbols, capacity);
  }
}
