package org.odooanalyzer.syntax.python.antlr;

import static org.odooanalyzer.syntax.python.antlr.FastPythonParser.COMMA;

import java.util.ArrayList;
import java.util.List;
import org.odooanalyzer.syntax.python.Comprehension;
import org.odooanalyzer.syntax.python.Expr;
import org.odooanalyzer.syntax.python.Keyword;

/** Builds calls and their arguments, and checks the order of the arguments. */
final class Calls {
  /** The arguments of a call or of a class. */
  record Arguments(List<Expr> positional, List<Keyword> keywords) {}

  /** A generator expression without parentheses of its own, which only a sole argument may be. */
  private record BareGenerator(Expr element, List<Comprehension> generators) {}

  private final Building building;
  private final TokenCursor cursor;
  private final Values values;

  Calls(Building building) {
    this.building = building;
    this.cursor = building.cursor;
    this.values = building.values;
  }

  /** {@code name=value}. */
  void keyword(int start) {
    int top = values.size - 2;
    int depth = values.depthOver(top);
    int end = values.end(top + 1);
    Expr value = values.pop();
    int extentStart = values.start(top);
    Expr name = values.pop();
    if (name instanceof Expr.Name id && id.start() == extentStart) {
      values.push(new Keyword(start, end, id.id(), value), start, end, depth);
    } else {
      building.problems.add(
          name.start(),
          name.end(),
          "only a name can stand before '=' in an argument; for a comparison write '=='");
      values.push(new Expr.Broken(start, end, List.of(name, value)), start, end, depth);
    }
  }

  /** {@code **value}. */
  void unpacked(int start) {
    int top = values.size - 1;
    int depth = values.depth(top) + 1;
    int end = values.end(top);
    values.push(new Keyword(start, end, null, values.pop()), start, end, depth);
  }

  /** {@code element for target in iterable} without parentheses. */
  void generator(int mark) {
    int depth = values.depthOver(mark);
    int start = values.start(mark);
    int end = cursor.end();
    List<Comprehension> generators = values.popAll(mark + 1, Comprehension.class);
    Expr element = values.pop();
    values.push(new BareGenerator(element, generators), start, end, depth);
  }

  /** Leaves one argument above the mark. */
  void argument(int mark, int start) {
    if (values.size != mark + 1) {
      values.fix(mark, start, cursor.endBeforeLayout());
    }
  }

  /**
   * Called behind the closing parenthesis; the arguments lie above the mark, the function below.
   */
  void call(int mark, int start) {
    int end = cursor.end();
    int depth = values.depthOver(mark - 1);
    Arguments arguments = arguments(mark, true, end);
    Expr function = values.pop();
    values.push(
        new Expr.Call(start, end, function, arguments.positional(), arguments.keywords()),
        start,
        end,
        depth);
  }

  /**
   * Takes the arguments above a mark.
   *
   * @param mayBeGenerator whether a sole generator needs no parentheses, as in calls
   * @param end the offset behind the closing parenthesis
   */
  Arguments arguments(int mark, boolean mayBeGenerator, int end) {
    boolean sole = values.size == mark + 1;
    boolean keywords = false;
    for (int i = mark; i < values.size; i++) {
      Object value = values.get(i);
      if (value instanceof BareGenerator bare) {
        boolean valid = mayBeGenerator && sole && !endsWithComma();
        replaceGenerator(i, bare, valid, end);
      }
      keywords |= value instanceof Keyword;
    }
    return keywords ? mixed(mark) : new Arguments(values.popExprs(mark), List.of());
  }

  private boolean endsWithComma() {
    return cursor.tokens.types[Math.max(0, cursor.position - 2)] == COMMA;
  }

  private void replaceGenerator(int index, BareGenerator bare, boolean valid, int end) {
    int start = values.start(index);
    int stop = values.end(index);
    if (valid) {
      start = openerBefore(start);
      stop = end;
    } else {
      building.problems.add(start, stop, "a generator beside other arguments needs parentheses");
    }
    values.replace(
        index,
        new Expr.Comp(start, stop, Expr.Comp.Result.GENERATOR, bare.element(), bare.generators()));
  }

  /** The offset of the parenthesis in front of the first argument. */
  private int openerBefore(int start) {
    int token = cursor.position - 1;
    while (cursor.tokens.starts[token] >= start) {
      token--;
    }
    return cursor.tokens.starts[token];
  }

  private Arguments mixed(int mark) {
    List<Expr> positional = new ArrayList<>();
    List<Keyword> keywords = new ArrayList<>();
    boolean unpacked = false;
    for (int i = mark; i < values.size; i++) {
      if (values.get(i) instanceof Keyword keyword) {
        keywords.add(keyword);
        unpacked |= keyword.name() == null;
      } else {
        Expr argument = values.expr(i);
        checkPosition(argument, !keywords.isEmpty(), unpacked);
        positional.add(argument);
      }
    }
    values.size = mark;
    return new Arguments(List.copyOf(positional), List.copyOf(keywords));
  }

  private void checkPosition(Expr argument, boolean afterKeyword, boolean afterUnpacked) {
    boolean starred = argument instanceof Expr.Starred;
    if (afterUnpacked) {
      building.problems.add(
          argument.start(), argument.end(), "this argument must stand before the one with '**'");
    } else if (afterKeyword && !starred) {
      building.problems.add(
          argument.start(), argument.end(), "this argument must stand before those with a name");
    }
  }
}
