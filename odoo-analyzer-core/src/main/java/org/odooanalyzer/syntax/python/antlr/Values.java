package org.odooanalyzer.syntax.python.antlr;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.odooanalyzer.syntax.python.Expr;
import org.odooanalyzer.syntax.python.Stmt;

/**
 * The stack of what the rules have understood so far: expressions, statements, and the lists and
 * parts they are made of. For each value it knows the extent, which is the span of the node with
 * the parentheses around it, and the depth of the tree below it.
 */
final class Values {
  private static final int INITIAL = 1 << 10;

  private final Problems problems;
  private Object[] values = new Object[INITIAL];
  private int[] starts = new int[INITIAL];
  private int[] ends = new int[INITIAL];
  private int[] depths = new int[INITIAL];
  private boolean tooDeep;

  int size;

  Values(Problems problems) {
    this.problems = problems;
  }

  void clear() {
    if (values.length > INITIAL) {
      resize(INITIAL);
    }
    Arrays.fill(values, null);
    size = 0;
    tooDeep = false;
  }

  /** Pushes a value; one whose tree would be too deep is replaced by one without content. */
  void push(Object value, int start, int end, int depth) {
    if (depth > PythonParser.MAX_DEPTH) {
      pushShallow(value, start, end);
      return;
    }
    int i = size;
    if (i == values.length) {
      resize(i * 2);
    }
    values[i] = value;
    starts[i] = start;
    ends[i] = end;
    depths[i] = depth;
    size = i + 1;
  }

  /** Pushes a node without children. */
  void pushLeaf(Object value, int start, int end) {
    push(value, start, end, 1);
  }

  private void pushShallow(Object value, int start, int end) {
    if (!tooDeep) {
      tooDeep = true;
      problems.add(
          start, end, "this code is nested more than " + PythonParser.MAX_DEPTH + " levels deep");
    }
    Expr broken = new Expr.Broken(start, end, List.of());
    if (value instanceof Stmt) {
      push(new Stmt.ExprStmt(start, end, broken), start, end, 2);
    } else {
      push(value instanceof List ? List.of() : broken, start, end, 1);
    }
  }

  Object top() {
    return values[size - 1];
  }

  Object get(int index) {
    return values[index];
  }

  int start(int index) {
    return starts[index];
  }

  int end(int index) {
    return ends[index];
  }

  int depth(int index) {
    return depths[index];
  }

  void replace(int index, Object value) {
    values[index] = value;
  }

  void setExtent(int index, int start, int end) {
    starts[index] = start;
    ends[index] = end;
  }

  /** The value at an index, which is an expression unless the code is broken. */
  Expr expr(int index) {
    return values[index] instanceof Expr expr
        ? expr
        : new Expr.Broken(starts[index], ends[index], List.of());
  }

  /** Takes the expression from the top. */
  Expr pop() {
    size--;
    return expr(size);
  }

  void drop() {
    size--;
  }

  /** The depth of a node whose children are all values from an index on. */
  int depthOver(int from) {
    int deepest = 0;
    for (int i = from; i < size; i++) {
      deepest = Math.max(deepest, depths[i]);
    }
    return deepest + 1;
  }

  /** Takes all values from an index on as expressions. */
  List<Expr> popExprs(int from) {
    int count = size - from;
    if (count <= 0) {
      size = from;
      return List.of();
    }
    List<Expr> list;
    if (count == 1) {
      list = List.of(expr(from));
    } else if (count == 2) {
      list = List.of(expr(from), expr(from + 1));
    } else {
      Expr[] array = new Expr[count];
      for (int i = 0; i < count; i++) {
        array[i] = expr(from + i);
      }
      list = List.of(array);
    }
    size = from;
    return list;
  }

  /** Takes all values from an index on and keeps those of one kind. */
  <T> List<T> popAll(int from, Class<T> kind) {
    if (size == from + 1 && kind.isInstance(values[from])) {
      size = from;
      return List.of(kind.cast(values[from]));
    }
    List<T> list = new ArrayList<>(Math.max(0, size - from));
    for (int i = from; i < size; i++) {
      if (kind.isInstance(values[i])) {
        list.add(kind.cast(values[i]));
      }
    }
    size = from;
    return List.copyOf(list);
  }

  /** The list that a rule pushed as one value; empty when the code is broken. */
  @SuppressWarnings("unchecked") // Each caller asks for the list that its own rule pushed there.
  <T> List<T> list(int index) {
    return values[index] instanceof List<?> list ? (List<T>) list : List.of();
  }

  /** Leaves one expression above a mark, which holds the parts of a rule that was abandoned. */
  void fix(int mark, int start, int end) {
    if (size == mark + 1 && values[mark] instanceof Expr) {
      return;
    }
    int depth = depthOver(mark);
    List<Expr> parts = size > mark ? popAll(mark, Expr.class) : List.of();
    size = mark;
    int last = Math.max(start, end);
    push(new Expr.Broken(start, last, parts), start, last, depth);
  }

  private void resize(int capacity) {
    values = Arrays.copyOf(values, capacity);
    starts = Arrays.copyOf(starts, capacity);
    ends = Arrays.copyOf(ends, capacity);
    depths = Arrays.copyOf(depths, capacity);
  }
}
