package org.odooanalyzer.syntax.python.antlr;

import static org.odooanalyzer.syntax.python.antlr.FastPythonParser.*;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.odooanalyzer.syntax.python.Comparison;
import org.odooanalyzer.syntax.python.Expr;
import org.odooanalyzer.syntax.python.Operator;
import org.odooanalyzer.syntax.python.UnaryOperator;

/**
 * Builds operations from a flat list of operands and operators, with a stack of operators that wait
 * for their right side. An operator is built when one that binds less follows.
 */
final class Operators {
  private static final int OR_LEVEL = 1;
  private static final int AND_LEVEL = 2;
  private static final int NOT_LEVEL = 3;
  private static final int COMPARISON_LEVEL = 4;
  private static final int UNARY_LEVEL = 11;
  private static final int POWER_LEVEL = 12;

  private final Building building;
  private final TokenCursor cursor;
  private final Values values;

  /** How close the binary operator of a token type binds. */
  private final byte[] levels = new byte[128];

  private int[] tokens = new int[64];
  private byte[] pending = new byte[64];
  private int size;

  Operators(Building building) {
    this.building = building;
    this.cursor = building.cursor;
    this.values = building.values;
    level(OR_LEVEL, OR);
    level(AND_LEVEL, AND);
    level(COMPARISON_LEVEL, IN, NOT_IN, IS, IS_NOT, LT, GT, LE, GE, EQ, NE);
    level(5, VBAR);
    level(6, CIRCUMFLEX);
    level(7, AMPER);
    level(8, LSHIFT, RSHIFT);
    level(9, PLUS, MINUS);
    level(10, STAR, SLASH, DOUBLESLASH, PERCENT, AT);
    level(POWER_LEVEL, DOUBLESTAR);
  }

  private void level(int level, int... types) {
    for (int type : types) {
      levels[type] = (byte) level;
    }
  }

  void clear() {
    size = 0;
  }

  int mark() {
    return size;
  }

  /** Called behind a prefix operator. */
  void prefix(int mark) {
    int token = cursor.position - 1;
    if (cursor.tokens.types[token] == NOT) {
      if (size > mark && pending[size - 1] > NOT_LEVEL) {
        building.problems.add(
            cursor.tokens.starts[token],
            cursor.tokens.ends[token],
            "'not' needs parentheses behind an operator that binds closer");
      }
      push(token, NOT_LEVEL);
    } else {
      push(token, UNARY_LEVEL);
    }
  }

  /** Called behind a binary operator. */
  void binary(int mark) {
    int token = cursor.position - 1;
    int level = levels[cursor.tokens.types[token]];
    boolean leftFirst = level > COMPARISON_LEVEL && level != POWER_LEVEL;
    while (size > mark
        && (pending[size - 1] > level || (leftFirst && pending[size - 1] == level))) {
      build(mark);
    }
    push(token, level);
  }

  /** Builds all that wait above the mark. */
  void finish(int mark) {
    while (size > mark) {
      build(mark);
    }
  }

  private void push(int token, int level) {
    if (size == tokens.length) {
      tokens = Arrays.copyOf(tokens, size * 2);
      pending = Arrays.copyOf(pending, size * 2);
    }
    tokens[size] = token;
    pending[size] = (byte) level;
    size++;
  }

  private void build(int mark) {
    int level = pending[size - 1];
    if (level == NOT_LEVEL || level == UNARY_LEVEL) {
      unary();
    } else if (level <= COMPARISON_LEVEL) {
      chain(mark, level);
    } else {
      arithmetic();
    }
  }

  private void unary() {
    int token = tokens[--size];
    if (values.size == 0) {
      return;
    }
    int start = cursor.tokens.starts[token];
    int end = values.end(values.size - 1);
    int depth = values.depth(values.size - 1) + 1;
    UnaryOperator operator =
        switch (cursor.tokens.types[token]) {
          case NOT -> UnaryOperator.NOT;
          case PLUS -> UnaryOperator.PLUS;
          case MINUS -> UnaryOperator.MINUS;
          default -> UnaryOperator.INVERT;
        };
    values.push(new Expr.UnaryOp(start, end, operator, values.pop()), start, end, depth);
  }

  private void arithmetic() {
    int token = tokens[--size];
    if (values.size < 2) {
      return;
    }
    int top = values.size - 2;
    int start = values.start(top);
    int end = values.end(top + 1);
    int depth = Math.max(values.depth(top), values.depth(top + 1)) + 1;
    Expr right = values.pop();
    Expr left = values.pop();
    Operator operator = arithmeticOperator(cursor.tokens.types[token]);
    values.push(new Expr.BinOp(start, end, left, operator, right), start, end, depth);
  }

  /** Operators of one level that wait side by side make one node. */
  private void chain(int mark, int level) {
    int first = size - 1;
    while (first > mark && pending[first - 1] == level) {
      first--;
    }
    int from = values.size - (size - first) - 1;
    if (from < 0) {
      size = first;
      return;
    }
    int start = values.start(from);
    int end = values.end(values.size - 1);
    int depth = values.depthOver(from);
    List<Expr> operands = values.popExprs(from);
    Expr node =
        level == COMPARISON_LEVEL
            ? new Expr.Compare(start, end, operands, comparisons(first))
            : new Expr.BoolOp(start, end, level == AND_LEVEL, operands);
    size = first;
    values.push(node, start, end, depth);
  }

  private List<Comparison> comparisons(int first) {
    if (size == first + 1) {
      return List.of(comparison(cursor.tokens.types[tokens[first]]));
    }
    List<Comparison> list = new ArrayList<>(size - first);
    for (int i = first; i < size; i++) {
      list.add(comparison(cursor.tokens.types[tokens[i]]));
    }
    return List.copyOf(list);
  }

  private static Comparison comparison(int type) {
    return switch (type) {
      case EQ -> Comparison.EQ;
      case NE -> Comparison.NOT_EQ;
      case LT -> Comparison.LT;
      case LE -> Comparison.LT_E;
      case GT -> Comparison.GT;
      case GE -> Comparison.GT_E;
      case IS -> Comparison.IS;
      case IS_NOT -> Comparison.IS_NOT;
      case IN -> Comparison.IN;
      default -> Comparison.NOT_IN;
    };
  }

  private static Operator arithmeticOperator(int type) {
    return switch (type) {
      case PLUS, PLUSEQ -> Operator.ADD;
      case MINUS, MINUSEQ -> Operator.SUB;
      case STAR, STAREQ -> Operator.MULT;
      case AT, ATEQ -> Operator.MAT_MULT;
      case SLASH, SLASHEQ -> Operator.DIV;
      case PERCENT, PERCENTEQ -> Operator.MOD;
      case DOUBLESTAR, DOUBLESTAREQ -> Operator.POW;
      case LSHIFT, LSHIFTEQ -> Operator.L_SHIFT;
      case RSHIFT, RSHIFTEQ -> Operator.R_SHIFT;
      case VBAR, VBAREQ -> Operator.BIT_OR;
      case CIRCUMFLEX, CIRCUMFLEXEQ -> Operator.BIT_XOR;
      case AMPER, AMPEREQ -> Operator.BIT_AND;
      default -> Operator.FLOOR_DIV;
    };
  }

  /** The operator of an augmented assignment. */
  static Operator augmented(int type) {
    return arithmeticOperator(type);
  }
}
