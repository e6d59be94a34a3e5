package org.odooanalyzer.syntax.python.antlr;

import java.util.ArrayList;
import java.util.List;
import org.odooanalyzer.syntax.python.Comprehension;
import org.odooanalyzer.syntax.python.Expr;

/** Builds what stands in brackets: groups, tuples, lists, sets, dicts and comprehensions. */
final class Displays {
  private final Building building;
  private final TokenCursor cursor;
  private final Values values;
  private final Targets targets;
  private final Expressions expressions;

  Displays(Building building, Expressions expressions) {
    this.building = building;
    this.cursor = building.cursor;
    this.values = building.values;
    this.targets = new Targets(building);
    this.expressions = expressions;
  }

  /** An expression in parentheses, which do not become a part of it. */
  void group(int mark, int start) {
    if (values.size == mark + 1) {
      values.setExtent(mark, start, cursor.end());
    }
  }

  void groupOrTuple(int mark, int start, boolean comma) {
    if (comma) {
      int depth = values.depthOver(mark);
      int end = cursor.end();
      values.push(new Expr.Tuple(start, end, values.popExprs(mark)), start, end, depth);
      return;
    }
    if (values.size > mark && values.top() instanceof Expr.Starred starred) {
      report(starred, "'*' is not allowed here; a tuple of one element needs a comma");
    }
    group(mark, start);
  }

  void list(int mark, int start) {
    int depth = values.depthOver(mark);
    int end = cursor.end();
    values.push(new Expr.ListExpr(start, end, values.popExprs(mark)), start, end, depth);
  }

  /** {@code target in iterable if condition …} above the mark. */
  void generator(int mark, int start, boolean isAsync) {
    int depth = values.depthOver(mark);
    int end = cursor.end();
    List<Expr> conditions = values.popExprs(Math.min(mark + 2, values.size));
    Expr iterable = values.pop();
    Expr target = values.pop();
    targets.check(target);
    values.push(
        new Comprehension(start, end, isAsync, target, iterable, conditions), start, end, depth);
  }

  /** The element and the generators above the mark. */
  void comprehension(int mark, int start, Expr.Comp.Result result) {
    int depth = values.depthOver(mark);
    int end = cursor.end();
    List<Comprehension> generators = values.popAll(mark + 1, Comprehension.class);
    Expr element = values.pop();
    rejectStar(element);
    values.push(new Expr.Comp(start, end, result, element, generators), start, end, depth);
  }

  private void rejectStar(Expr element) {
    if (element instanceof Expr.Starred) {
      report(element, "'*' is not allowed in a comprehension");
    }
  }

  /** {@code key: value} of a dict. */
  void pair() {
    int top = values.size - 2;
    int depth = values.depthOver(top);
    int start = values.start(top);
    int end = values.end(top + 1);
    Expr value = values.pop();
    Expr key = values.pop();
    values.push(new Expr.Dict.Entry(key, value), start, end, depth);
  }

  /** {@code **value} of a dict. */
  void unpacked(int start) {
    int top = values.size - 1;
    Expr value = values.expr(top);
    expressions.requireOperand("'**'");
    int depth = values.depth(top) + 1;
    int end = values.end(top);
    values.drop();
    values.push(new Expr.Dict.Entry(null, value), start, end, depth);
  }

  /** Leaves one item of braces above the mark. */
  void item(int mark, int start) {
    if (values.size != mark + 1) {
      values.fix(mark, start, cursor.endBeforeLayout());
    }
  }

  void brace(int mark, int start) {
    int depth = values.depthOver(mark);
    int end = cursor.end();
    boolean dict = values.size == mark || values.get(mark) instanceof Expr.Dict.Entry;
    checkKinds(mark, dict);
    if (dict) {
      List<Expr.Dict.Entry> entries = values.popAll(mark, Expr.Dict.Entry.class);
      values.push(new Expr.Dict(start, end, entries), start, end, depth);
    } else {
      values.push(new Expr.SetExpr(start, end, elements(mark)), start, end, depth);
    }
  }

  private void checkKinds(int mark, boolean dict) {
    for (int i = mark; i < values.size; i++) {
      boolean entry = values.get(i) instanceof Expr.Dict.Entry;
      if (entry != dict && !(values.get(i) instanceof Expr.Broken)) {
        building.problems.add(
            values.start(i),
            values.end(i),
            dict ? "expected ':' and a value in a dict" : "a set holds no 'key: value'");
        return;
      }
    }
  }

  private List<Expr> elements(int mark) {
    List<Expr> elements = new ArrayList<>(values.size - mark);
    for (int i = mark; i < values.size; i++) {
      elements.add(values.get(i) instanceof Expr.Dict.Entry entry ? entry.value() : values.expr(i));
    }
    values.size = mark;
    return List.copyOf(elements);
  }

  void braceComprehension(int mark, int start) {
    if (!(values.get(mark) instanceof Expr.Dict.Entry entry)) {
      comprehension(mark, start, Expr.Comp.Result.SET);
      return;
    }
    int depth = values.depthOver(mark);
    int end = cursor.end();
    List<Comprehension> generators = values.popAll(mark + 1, Comprehension.class);
    values.drop();
    Expr key = entry.key();
    if (key == null) {
      report(entry.value(), "'**' is not allowed in a comprehension");
      key = new Expr.Broken(start, start, List.of());
    }
    values.push(new Expr.DictComp(start, end, key, entry.value(), generators), start, end, depth);
  }

  private void report(Expr expr, String message) {
    building.problems.add(expr.start(), expr.end(), message);
  }
}
