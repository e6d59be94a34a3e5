package org.odooanalyzer.syntax.python.antlr;

import static org.odooanalyzer.syntax.python.antlr.FastPythonParser.DOT;
import static org.odooanalyzer.syntax.python.antlr.FastPythonParser.ELLIPSIS;
import static org.odooanalyzer.syntax.python.antlr.FastPythonParser.NAME;

import java.util.List;
import org.odooanalyzer.syntax.python.Alias;
import org.odooanalyzer.syntax.python.Stmt;

/** Builds import statements. */
final class Imports {
  private final Building building;
  private final TokenCursor cursor;
  private final Tokens tokens;
  private final Values values;

  private int moduleFirst;
  private int moduleEnd;

  Imports(Building building) {
    this.building = building;
    this.cursor = building.cursor;
    this.tokens = building.lexer.tokens;
    this.values = building.values;
  }

  /** {@code import a.b as c, …}. */
  void plain(int mark, int start) {
    int end = cursor.end();
    values.pushLeaf(new Stmt.Import(start, end, values.popAll(mark, Alias.class)), start, end);
  }

  /** Called behind the module of a from-import, whose tokens start with {@code first}. */
  void module(int first) {
    moduleFirst = first;
    moduleEnd = cursor.position;
  }

  /** Called in front of the star of a from-import. */
  void star() {
    int start = cursor.start();
    values.pushLeaf(new Alias(start, start + 1, "*", start + 1, null), start, start + 1);
  }

  /**
   * Builds one imported name from the tokens between two indexes.
   *
   * @param asToken the token of the name that it gets here, or -1
   */
  void alias(int start, int first, int last, int asToken) {
    int stop = Math.max(last, first);
    int end = cursor.endBeforeLayout();
    int nameEnd = stop > first ? tokens.ends[stop - 1] : start;
    String as = asToken >= 0 ? building.name(asToken) : null;
    values.pushLeaf(
        new Alias(start, Math.max(start, end), dotted(first, stop), nameEnd, as), start, end);
  }

  /** {@code from module import names}. */
  void from(int mark, int start) {
    int end = cursor.endBeforeLayout();
    int level = 0;
    int first = moduleFirst;
    while (first < moduleEnd && tokens.types[first] != NAME) {
      level += tokens.types[first] == ELLIPSIS ? 3 : 1;
      first++;
    }
    boolean empty = moduleFirst == moduleEnd;
    int moduleStart = tokens.starts[moduleFirst];
    int moduleStop = empty ? moduleStart : tokens.ends[moduleEnd - 1];
    List<Alias> names = values.popAll(mark, Alias.class);
    if (empty) {
      building.problems.add(moduleStart, moduleStart, "expected the name of a module");
    }
    values.pushLeaf(
        new Stmt.ImportFrom(
            start, end, level, dotted(first, moduleEnd), moduleStart, moduleStop, names),
        start,
        end);
  }

  /** The names and dots between two tokens, without blanks. */
  private String dotted(int from, int to) {
    if (to == from + 1) {
      return building.name(from);
    }
    StringBuilder name = new StringBuilder();
    for (int i = from; i < to; i++) {
      if (tokens.types[i] == DOT) {
        name.append('.');
      } else if (tokens.types[i] == NAME) {
        name.append(building.word(i));
      }
    }
    return name.toString();
  }
}
