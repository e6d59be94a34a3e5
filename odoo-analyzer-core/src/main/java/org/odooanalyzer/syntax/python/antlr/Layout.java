package org.odooanalyzer.syntax.python.antlr;

import static org.odooanalyzer.syntax.python.antlr.FastPythonParser.DEDENT;
import static org.odooanalyzer.syntax.python.antlr.FastPythonParser.INDENT;

/**
 * The open blocks by their indentation. INDENT and DEDENT tokens are always balanced, whatever the
 * text is. Columns are counted twice, with tabs to the next multiple of eight and with tabs of one
 * column: where the two counts disagree about what is deeper, the text mixes tabs and spaces.
 */
final class Layout {
  /** As many blocks may be open as in CPython (MAXINDENT in Parser/lexer/state.h). */
  private static final int LIMIT = 100;

  private final Tokens tokens;
  private final Problems problems;
  private final int[] columns = new int[LIMIT];
  private final int[] narrowColumns = new int[LIMIT];
  private final boolean[] matchBlocks = new boolean[LIMIT];
  private int open;
  private boolean matchOpens;
  private boolean tooDeep;

  Layout(Tokens tokens, Problems problems) {
    this.tokens = tokens;
    this.problems = problems;
  }

  void clear() {
    open = 0;
    matchOpens = false;
    tooDeep = false;
  }

  /** Says that the block that may open next holds the cases of a match statement. */
  void expectCases() {
    matchOpens = true;
  }

  /** Whether the current line lies directly in the block of a match statement. */
  boolean holdsCases() {
    return open > 0 && matchBlocks[open];
  }

  /** The column of the innermost open block. */
  int column() {
    return columns[open];
  }

  /** Opens or closes blocks for a line with this indentation whose first token is at {@code at}. */
  void line(int column, int narrowColumn, int at) {
    if (column == columns[open]) {
      if (narrowColumn != narrowColumns[open]) {
        mixedTabs(at);
      }
    } else if (column > columns[open]) {
      indent(column, narrowColumn, at);
    } else {
      dedent(column, narrowColumn, at);
    }
    matchOpens = false;
  }

  private void indent(int column, int narrowColumn, int at) {
    if (open + 1 >= LIMIT) {
      if (!tooDeep) {
        tooDeep = true;
        problems.add(at, at, "more than " + (LIMIT - 1) + " nested blocks are not allowed");
      }
      return;
    }
    if (narrowColumn <= narrowColumns[open]) {
      mixedTabs(at);
    }
    open++;
    columns[open] = column;
    narrowColumns[open] = narrowColumn;
    matchBlocks[open] = matchOpens;
    tokens.add(INDENT, at, at);
  }

  private void dedent(int column, int narrowColumn, int at) {
    while (open > 0 && column < columns[open]) {
      open--;
      tokens.add(DEDENT, at, at);
    }
    if (column != columns[open]) {
      problems.add(at, at, "this indentation matches no block that is open here");
    } else if (narrowColumn != narrowColumns[open]) {
      mixedTabs(at);
    }
  }

  /** Closes all blocks at the end of the file. */
  void end(int at) {
    while (open > 0) {
      open--;
      tokens.add(DEDENT, at, at);
    }
  }

  private void mixedTabs(int at) {
    problems.add(at, at, "the indentation mixes tabs and spaces; use spaces only");
  }
}
