package org.odooanalyzer.syntax.python.antlr;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.odooanalyzer.syntax.python.ExceptHandler;
import org.odooanalyzer.syntax.python.Expr;
import org.odooanalyzer.syntax.python.Stmt;

/** Builds try statements. */
final class Tries {
  /** The statement has a part behind else. */
  static final int ELSE = 1;

  /** The statement has a part behind finally. */
  static final int FINALLY = 2;

  /** A handler with {@code except*}. */
  private record StarHandler(ExceptHandler handler) {}

  private final Building building;
  private final TokenCursor cursor;
  private final Values values;

  Tries(Building building) {
    this.building = building;
    this.cursor = building.cursor;
    this.values = building.values;
  }

  /**
   * Builds a handler from its types and its block.
   *
   * @param comma whether the types are a list without parentheses
   * @param nameToken the token behind {@code as}, or -1
   */
  void handler(int mark, int start, boolean star, boolean comma, int nameToken) {
    int end = cursor.endBeforeLayout();
    int depth = values.depthOver(mark);
    int top = values.size - 1;
    if (top < mark) {
      return;
    }
    List<Stmt> body = values.list(top);
    values.drop();
    Expr type = type(mark, comma);
    if (star && type == null) {
      building.problems.add(start, start + 6, "'except*' needs the exceptions that it catches");
    }
    String name = nameToken >= 0 ? building.name(nameToken) : null;
    if (comma && name != null && type != null) {
      building.problems.add(
          type.start(), type.end(), "several exceptions need parentheses in front of 'as'");
    }
    int nameStart = nameToken >= 0 ? building.lexer.tokens.starts[nameToken] : -1;
    ExceptHandler handler = new ExceptHandler(start, end, type, name, nameStart, body);
    values.push(star ? new StarHandler(handler) : handler, start, end, depth);
  }

  private @Nullable Expr type(int mark, boolean comma) {
    if (values.size == mark) {
      return null;
    }
    if (!comma) {
      values.size = mark + 1;
      return values.pop();
    }
    int start = values.start(mark);
    int end = values.end(values.size - 1);
    return new Expr.Tuple(start, end, values.popExprs(mark));
  }

  /** Builds the statement from its blocks and handlers. */
  void close(int mark, int start, int parts) {
    int end = cursor.endBeforeLayout();
    int depth = values.depthOver(mark);
    List<Stmt> finalBody = (parts & FINALLY) != 0 ? popBlock(mark) : List.of();
    List<Stmt> orElse = (parts & ELSE) != 0 ? popBlock(mark) : List.of();
    List<ExceptHandler> handlers = new ArrayList<>();
    int stars = 0;
    for (int i = mark; i < values.size; i++) {
      if (values.get(i) instanceof StarHandler star) {
        stars++;
        handlers.add(star.handler());
      } else if (values.get(i) instanceof ExceptHandler handler) {
        handlers.add(handler);
      }
    }
    check(start, parts, handlers, stars);
    List<Stmt> body = values.size > mark ? values.list(mark) : List.of();
    values.size = mark;
    values.push(
        new Stmt.Try(start, end, stars > 0, body, List.copyOf(handlers), orElse, finalBody),
        start,
        end,
        depth);
  }

  private List<Stmt> popBlock(int mark) {
    if (values.size <= mark + 1) {
      return List.of();
    }
    List<Stmt> block = values.list(values.size - 1);
    values.drop();
    return block;
  }

  private void check(int start, int parts, List<ExceptHandler> handlers, int stars) {
    if (handlers.isEmpty() && (parts & FINALLY) == 0) {
      building.problems.add(start, start + 3, "'try' needs an 'except' or a 'finally'");
    } else if (handlers.isEmpty() && (parts & ELSE) != 0) {
      building.problems.add(start, start + 3, "'else' of a 'try' needs an 'except' before it");
    } else if (stars > 0 && stars < handlers.size()) {
      building.problems.add(start, start + 3, "a 'try' has either 'except' or 'except*', not both");
    }
  }
}
