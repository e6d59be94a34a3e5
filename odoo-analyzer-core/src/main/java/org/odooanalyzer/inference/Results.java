package org.odooanalyzer.inference;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.odooanalyzer.facts.FactExpr;
import org.odooanalyzer.symbols.Children;
import org.odooanalyzer.symbols.Scope;
import org.odooanalyzer.syntax.python.Expr;
import org.odooanalyzer.syntax.python.Node;
import org.odooanalyzer.syntax.python.Stmt;
import org.odooanalyzer.types.Type;
import org.odooanalyzer.types.Type.Unknown;
import org.odooanalyzer.types.Types;

/** Types what a function returns by its body. */
final class Results {
  private final List<Expr> returned = new ArrayList<>();
  private boolean yields;

  private Results() {}

  /** What the {@code return} statements of a function of the own file give. */
  static Type of(Inference inference, Stmt.FunctionDef function, Scope inside) {
    Results results = new Results();
    function.body().forEach(results::collect);
    if (results.yields || isStub(function)) {
      return Unknown.ANY;
    }
    List<Type> types = new ArrayList<>();
    for (Expr value : Falsy.leaveOut(results.returned)) {
      types.add(inference.type(value, inside));
    }
    return types.isEmpty() ? Type.none() : Types.join(types);
  }

  /** Whether a function leaves what it does to those that override it. */
  private static boolean isStub(Stmt.FunctionDef function) {
    return function.body().stream().allMatch(Results::isNothing);
  }

  private static boolean isNothing(Stmt statement) {
    return statement instanceof Stmt.Simple
        || statement instanceof Stmt.Raise
        || (statement instanceof Stmt.ExprStmt text && text.value() instanceof Expr.StringLiteral)
        || (statement instanceof Stmt.Return last
            && (last.value() == null || Falsy.is(last.value())));
  }

  private void collect(Node node) {
    if (node instanceof Stmt.Return statement) {
      if (statement.value() != null) {
        returned.add(statement.value());
      }
    } else if (node instanceof Stmt.ExprStmt || node instanceof Stmt.Assign) {
      yields |= holdsYield(node);
    } else if (!(node instanceof Expr)
        && !(node instanceof Stmt.FunctionDef)
        && !(node instanceof Stmt.ClassDef)) {
      Children.forEach(node, this::collect);
    }
  }

  private static boolean holdsYield(Node node) {
    boolean[] found = {false};
    Children.forEach(
        node, child -> found[0] |= child instanceof Expr.Yield || child instanceof Expr.YieldFrom);
    return found[0];
  }

  /** What the result is that facts keep of a little function. */
  static Type of(@Nullable FactExpr result) {
    if (result instanceof FactExpr.Text || result instanceof FactExpr.Format) {
      return Type.of("str");
    }
    if (result instanceof FactExpr.Items items) {
      boolean isTexts = items.items().stream().allMatch(FactExpr.Text.class::isInstance);
      Type item = isTexts && !items.items().isEmpty() ? Type.of("str") : Unknown.ANY;
      return switch (items.kind()) {
        case LIST -> Type.of("list", item);
        case SET -> Type.of("set", item);
        case TUPLE -> Type.of("tuple", item);
      };
    }
    return Unknown.ANY;
  }
}
