package org.odooanalyzer.syntax.python.antlr;

import static org.odooanalyzer.syntax.python.antlr.FastPythonParser.COMMA;
import static org.odooanalyzer.syntax.python.antlr.FastPythonParser.FALSE;
import static org.odooanalyzer.syntax.python.antlr.FastPythonParser.NAME;
import static org.odooanalyzer.syntax.python.antlr.FastPythonParser.NONE;
import static org.odooanalyzer.syntax.python.antlr.FastPythonParser.NUMBER;
import static org.odooanalyzer.syntax.python.antlr.FastPythonParser.TRUE;

import java.util.List;
import org.odooanalyzer.syntax.python.Expr;
import org.odooanalyzer.syntax.python.Parameter;
import org.odooanalyzer.syntax.python.UnaryOperator;

/** Builds names, numbers, attributes, subscripts and what has no operator table. */
final class Expressions {
  private final Building building;
  private final TokenCursor cursor;
  private final Tokens tokens;
  private final Names names;
  private final Values values;

  Expressions(Building building) {
    this.building = building;
    this.cursor = building.cursor;
    this.tokens = building.lexer.tokens;
    this.names = building.lexer.names;
    this.values = building.values;
  }

  /** Called in front of a name, which is missing in broken code. */
  void name() {
    int token = cursor.position;
    if (tokens.types[token] == NAME) {
      int start = tokens.starts[token];
      int end = tokens.ends[token];
      values.pushLeaf(new Expr.Name(start, end, names.get(tokens.symbols[token])), start, end);
    } else {
      int at = cursor.end();
      values.pushLeaf(new Expr.Broken(at, at, List.of()), at, at);
    }
  }

  /** Called in front of a number. */
  void number() {
    int token = cursor.position;
    int start = tokens.starts[token];
    int end = tokens.ends[token];
    if (tokens.types[token] == NUMBER) {
      values.pushLeaf(new Expr.NumberLiteral(start, end, building.text(start, end)), start, end);
    }
  }

  /** Called in front of a constant. */
  void constant() {
    int start = cursor.start();
    int end = tokens.ends[cursor.position];
    values.pushLeaf(new Expr.Constant(start, end, constantWord(cursor.type())), start, end);
  }

  static Expr.Constant.Word constantWord(int type) {
    return switch (type) {
      case NONE -> Expr.Constant.Word.NONE;
      case TRUE -> Expr.Constant.Word.TRUE;
      case FALSE -> Expr.Constant.Word.FALSE;
      default -> Expr.Constant.Word.ELLIPSIS;
    };
  }

  /** Called between a dot and its name; the name is empty when there is none. */
  void attribute(int start) {
    int token = cursor.position;
    boolean named = tokens.types[token] == NAME;
    int end = named ? tokens.ends[token] : cursor.end();
    int depth = values.depth(values.size - 1) + 1;
    Expr value = values.pop();
    String name = named ? names.get(tokens.symbols[token]) : "";
    values.push(new Expr.Attribute(start, end, value, name), start, end, depth);
  }

  void subscript(int start) {
    int depth = values.depthOver(values.size - 2);
    Expr index = values.pop();
    Expr value = values.pop();
    int end = cursor.end();
    values.push(new Expr.Subscript(start, end, value, index), start, end, depth);
  }

  void slice(int start, boolean hasLower, boolean hasUpper, boolean hasStep) {
    int count = (hasLower ? 1 : 0) + (hasUpper ? 1 : 0) + (hasStep ? 1 : 0);
    int depth = values.depthOver(values.size - count);
    Expr step = hasStep ? values.pop() : null;
    Expr upper = hasUpper ? values.pop() : null;
    Expr lower = hasLower ? values.pop() : null;
    int end = cursor.end();
    values.push(new Expr.Slice(start, end, lower, upper, step), start, end, depth);
  }

  /** The content of square brackets; a lone starred one is a tuple, too. */
  void subscripts(int mark, int start, boolean comma) {
    boolean starred = values.size == mark + 1 && values.get(mark) instanceof Expr.Starred;
    tuple(mark, start, comma || starred);
  }

  void tuple(int mark, int start, boolean comma) {
    if (comma) {
      int depth = values.depthOver(mark);
      int end = cursor.endBeforeLayout();
      values.push(new Expr.Tuple(start, end, values.popExprs(mark)), start, end, depth);
    } else if (values.size != mark + 1) {
      values.fix(mark, start, cursor.endBeforeLayout());
    }
  }

  /** Called behind the comma of a list: always true, and reports a comma behind a comma. */
  boolean separator() {
    int before = cursor.position - 2;
    if (before >= 0 && tokens.types[before] == COMMA) {
      int at = tokens.starts[before + 1];
      building.problems.add(at, at + 1, "expected something between two commas");
    }
    return true;
  }

  /** {@code target := value}. */
  void named(int mark) {
    int depth = values.depthOver(mark);
    int end = values.end(values.size - 1);
    Expr value = values.pop();
    int top = values.size - 1;
    int start = values.start(top);
    Expr target = values.pop();
    if (!(target instanceof Expr.Name) || target.start() != start) {
      building.problems.add(
          target.start(), target.end(), "':=' can assign to a name only, without parentheses");
    }
    values.push(new Expr.NamedExpr(start, end, target, value), start, end, depth);
  }

  void conditional() {
    int top = values.size - 3;
    int depth = values.depthOver(top);
    int start = values.start(top);
    int end = values.end(top + 2);
    Expr otherwise = values.pop();
    Expr condition = values.pop();
    Expr then = values.pop();
    values.push(new Expr.IfExp(start, end, condition, then, otherwise), start, end, depth);
  }

  void lambda(int start) {
    int top = values.size - 2;
    int depth = values.depthOver(top);
    int end = values.end(top + 1);
    Expr body = values.pop();
    List<Parameter> parameters = values.list(top);
    values.drop();
    values.push(new Expr.Lambda(start, end, parameters, body), start, end, depth);
  }

  void await(int start) {
    int end = values.end(values.size - 1);
    int depth = values.depth(values.size - 1) + 1;
    values.push(new Expr.Await(start, end, values.pop()), start, end, depth);
  }

  void star(int start) {
    int end = values.end(values.size - 1);
    int depth = values.depth(values.size - 1) + 1;
    values.push(new Expr.Starred(start, end, values.pop()), start, end, depth);
  }

  /** A star in a display or list, whose operand must bind closer than a comparison. */
  void starOfOperand(int start) {
    requireOperand("'*'");
    star(start);
  }

  /** Reports a top value with {@code and}, {@code or}, {@code not} or a comparison outside. */
  void requireOperand(String star) {
    int top = values.size - 1;
    Expr operand = values.expr(top);
    boolean loose =
        operand instanceof Expr.BoolOp
            || operand instanceof Expr.Compare
            || (operand instanceof Expr.UnaryOp unary && unary.operator() == UnaryOperator.NOT);
    boolean bare = operand.start() == values.start(top) && operand.end() == values.end(top);
    if (loose && bare) {
      building.problems.add(
          operand.start(), operand.end(), "this needs parentheses behind " + star);
    }
  }

  void yieldValue(int start) {
    int end = values.end(values.size - 1);
    int depth = values.depth(values.size - 1) + 1;
    values.push(new Expr.Yield(start, end, values.pop()), start, end, depth);
  }

  void yieldNothing(int start) {
    int end = cursor.end();
    values.pushLeaf(new Expr.Yield(start, end, null), start, end);
  }

  void yieldFrom(int start) {
    int end = values.end(values.size - 1);
    int depth = values.depth(values.size - 1) + 1;
    values.push(new Expr.YieldFrom(start, end, values.pop()), start, end, depth);
  }
}
