package org.odooanalyzer.syntax.python.antlr;

import static org.odooanalyzer.syntax.python.antlr.FastPythonParser.SEMI;

import java.util.ArrayList;
import java.util.List;
import org.odooanalyzer.syntax.python.Expr;
import org.odooanalyzer.syntax.python.Operator;
import org.odooanalyzer.syntax.python.Stmt;
import org.odooanalyzer.syntax.python.TypeParameter;

/** Builds the statements of one line, and the lists of statements. */
final class Statements {
  private final Building building;
  private final TokenCursor cursor;
  private final Values values;
  private final Targets targets;

  Statements(Building building) {
    this.building = building;
    this.cursor = building.cursor;
    this.values = building.values;
    this.targets = new Targets(building);
  }

  /** Keeps what an abandoned statement left above the mark as a broken expression. */
  void statement(int mark, int start) {
    if (values.size == mark + 1 && values.get(mark) instanceof Stmt) {
      return;
    }
    int end = Math.max(start, cursor.endBeforeLayout());
    if (values.size > mark) {
      values.fix(mark, start, end);
      int depth = values.depth(mark) + 1;
      values.push(new Stmt.ExprStmt(start, end, values.pop()), start, end, depth);
    }
  }

  /** Takes all statements of the file. */
  List<Stmt> module() {
    return values.popAll(0, Stmt.class);
  }

  /** Makes one list of the statements above the mark. */
  void block(int mark, int start) {
    int depth = values.depthOver(mark) - 1;
    int end = Math.max(start, cursor.endBeforeLayout());
    values.push(values.popAll(mark, Stmt.class), start, end, depth);
  }

  /** Called in front of a block that no statement opened. */
  void unexpectedIndent() {
    int at = cursor.start();
    building.problems.add(at, at, "this indentation opens no block");
  }

  /** Called behind a semicolon; there must be a statement before it. */
  void semicolon() {
    int before = cursor.position - 2;
    if (before >= 0 && cursor.tokens.types[before] == SEMI) {
      int at = cursor.tokens.starts[before + 1];
      building.problems.add(at, at + 1, "expected a statement before ';'");
    }
  }

  void simple(int start, Stmt.Simple.Kind kind) {
    int end = cursor.end();
    values.pushLeaf(new Stmt.Simple(start, end, kind), start, end);
  }

  void expression(int mark, int start) {
    int end = cursor.end();
    int depth = values.depth(mark) + 1;
    values.push(new Stmt.ExprStmt(start, end, values.pop()), start, end, depth);
  }

  void assign(int mark, int start) {
    int end = cursor.end();
    int depth = values.depthOver(mark);
    Expr value = values.pop();
    List<Expr> assigned = values.popExprs(mark);
    for (int i = 0; i < assigned.size(); i++) {
      targets.check(assigned.get(i));
    }
    values.push(new Stmt.Assign(start, end, assigned, value), start, end, depth);
  }

  void augmented(int mark, int start, int operator) {
    int end = cursor.end();
    int depth = values.depthOver(mark);
    Expr value = values.pop();
    Expr target = values.pop();
    targets.checkSingle(target);
    Operator kind = Operators.augmented(operator);
    values.push(new Stmt.AugAssign(start, end, target, kind, value), start, end, depth);
  }

  void annotated(int mark, int start) {
    int end = cursor.end();
    int depth = values.depthOver(mark);
    Expr value = values.size == mark + 3 ? values.pop() : null;
    Expr annotation = values.pop();
    Expr target = values.pop();
    targets.checkSingle(target);
    values.push(new Stmt.AnnAssign(start, end, target, annotation, value), start, end, depth);
  }

  void returns(int mark, int start) {
    int end = cursor.end();
    int depth = values.depthOver(mark);
    Expr value = values.size > mark ? values.pop() : null;
    values.push(new Stmt.Return(start, end, value), start, end, depth);
  }

  void raise(int mark, int start) {
    int end = cursor.end();
    int depth = values.depthOver(mark);
    Expr cause = values.size > mark + 1 ? values.pop() : null;
    Expr exception = values.size > mark ? values.pop() : null;
    values.push(new Stmt.Raise(start, end, exception, cause), start, end, depth);
  }

  void assertion(int mark, int start) {
    int end = cursor.end();
    int depth = values.depthOver(mark);
    Expr message = values.size > mark + 1 ? values.pop() : null;
    Expr condition = values.pop();
    values.push(new Stmt.Assert(start, end, condition, message), start, end, depth);
  }

  void delete(int mark, int start) {
    int end = cursor.end();
    int depth = values.depthOver(mark);
    List<Expr> deleted = values.popExprs(mark);
    deleted.forEach(targets::checkDeleted);
    values.push(new Stmt.Delete(start, end, deleted), start, end, depth);
  }

  void global(int mark, int start) {
    int end = cursor.end();
    values.pushLeaf(new Stmt.Global(start, end, names(mark)), start, end);
  }

  void nonlocal(int mark, int start) {
    int end = cursor.end();
    values.pushLeaf(new Stmt.Nonlocal(start, end, names(mark)), start, end);
  }

  private List<String> names(int mark) {
    List<String> names = new ArrayList<>();
    for (Expr expr : values.popExprs(mark)) {
      if (expr instanceof Expr.Name name) {
        names.add(name.id());
      }
    }
    return List.copyOf(names);
  }

  /** {@code type name[parameters] = value}. */
  void typeAlias(int mark, int start) {
    int end = cursor.end();
    int depth = values.depthOver(mark);
    Expr value = values.pop();
    List<TypeParameter> parameters =
        values.size > mark + 1 ? Definitions.typeParametersOf(values.get(mark + 1)) : List.of();
    Expr name = values.expr(mark);
    values.size = mark;
    Expr.Name id =
        name instanceof Expr.Name named ? named : new Expr.Name(name.start(), name.start(), "");
    values.push(new Stmt.TypeAlias(start, end, id, parameters, value), start, end, depth);
  }
}
