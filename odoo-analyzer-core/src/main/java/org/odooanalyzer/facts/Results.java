package org.odooanalyzer.facts;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.odooanalyzer.syntax.python.Expr;
import org.odooanalyzer.syntax.python.Parameter;
import org.odooanalyzer.syntax.python.Stmt;

/**
 * Puts together what a little function returns. Odoo lets a field depend on what such a method
 * gives ({@code @api.depends(lambda self: self._address_fields())}), and addons add to it through
 * {@code super()}.
 */
final class Results {
  private static final int MAX_STATEMENTS = 12;
  private static final ExprLimits LIMITS = new ExprLimits(64, 64, 128, false);

  private final StringPool strings;
  private int steps;

  private Results(StringPool strings) {
    this.strings = strings;
  }

  /** What a function returns, or null when that is not a text or list in closed form. */
  static @Nullable FactExpr of(Stmt.FunctionDef function, StringPool strings) {
    if (function.isAsync() || !isPlain(function.parameters())) {
      return null;
    }
    FactExpr result = new Results(strings).run(function.body(), new HashMap<>());
    return result != null && ResultForm.isText(result) ? result : null;
  }

  private static boolean isPlain(List<Parameter> parameters) {
    for (int i = 1; i < parameters.size(); i++) {
      if (parameters.get(i).defaultValue() == null) {
        return false;
      }
    }
    return true;
  }

  /** The value of the first return that is reached; null when there is none or it is not known. */
  private @Nullable FactExpr run(List<Stmt> statements, Map<String, FactExpr> names) {
    for (int i = 0; i < statements.size(); i++) {
      Stmt statement = statements.get(i);
      if (steps++ > MAX_STATEMENTS) {
        return null;
      }
      if (statement instanceof Stmt.Return last) {
        return last.value() == null ? null : convert(last.value(), names);
      }
      if (statement instanceof Stmt.If choice && returns(choice)) {
        return choose(choice, statements.subList(i + 1, statements.size()), names);
      }
      if (!assign(statement, names)) {
        return null;
      }
    }
    return null;
  }

  private static boolean returns(Stmt.If statement) {
    List<Stmt> body = statement.body();
    return !body.isEmpty() && body.get(body.size() - 1) instanceof Stmt.Return;
  }

  /** {@code if condition: return then}, and else what is behind. */
  private @Nullable FactExpr choose(Stmt.If choice, List<Stmt> rest, Map<String, FactExpr> names) {
    FactExpr condition = convert(choice.condition(), names);
    FactExpr then = run(choice.body(), new HashMap<>(names));
    FactExpr otherwise = run(choice.orElse().isEmpty() ? rest : choice.orElse(), names);
    return then == null || otherwise == null
        ? null
        : new FactExpr.Choice(choice.span(), condition, then, otherwise);
  }

  private boolean assign(Stmt statement, Map<String, FactExpr> names) {
    if (statement instanceof Stmt.Assign assign
        && assign.targets().size() == 1
        && assign.targets().get(0) instanceof Expr.Name name) {
      names.put(name.id(), convert(assign.value(), names));
      return true;
    }
    if (statement instanceof Stmt.AugAssign assign && assign.target() instanceof Expr.Name name) {
      FactExpr before = convert(name, names);
      FactExpr added = convert(assign.value(), names);
      names.put(
          name.id(),
          new FactExpr.Operation(assign.span(), assign.operator().symbol(), before, added));
      return true;
    }
    if (statement instanceof Stmt.If choice) {
      return assignEither(choice, names);
    }
    if (statement instanceof Stmt.For loop) {
      return appendAll(loop, names);
    }
    if (statement instanceof Stmt.ExprStmt plain && plain.value() instanceof Expr.Call call) {
      return append(call, null, names);
    }
    return statement instanceof Stmt.ExprStmt text && text.value() instanceof Expr.StringLiteral;
  }

  /** {@code for item in items: names.append(item)}. */
  private boolean appendAll(Stmt.For loop, Map<String, FactExpr> names) {
    return !loop.isAsync()
        && loop.orElse().isEmpty()
        && loop.body().size() == 1
        && loop.body().get(0) instanceof Stmt.ExprStmt statement
        && statement.value() instanceof Expr.Call call
        && append(call, loop, names);
  }

  /** {@code names.append(item)}, once or in each turn of a loop. */
  private boolean append(Expr.Call call, Stmt.@Nullable For loop, Map<String, FactExpr> names) {
    if (!(call.function() instanceof Expr.Attribute method)
        || !method.name().equals("append")
        || !(method.value() instanceof Expr.Name list)
        || call.arguments().size() != 1
        || !call.keywords().isEmpty()) {
      return false;
    }
    FactExpr before = names.get(list.id());
    if (before == null) {
      return false;
    }
    Map<String, FactExpr> inside = new HashMap<>(names);
    FactExpr more;
    if (loop == null) {
      FactExpr item = convert(call.arguments().get(0), inside);
      more = new FactExpr.Items(call.span(), FactExpr.Items.Kind.LIST, List.of(item));
    } else if (loop.target() instanceof Expr.Name target) {
      FactExpr iterable = convert(loop.iterable(), names);
      inside.remove(target.id());
      FactExpr item = convert(call.arguments().get(0), inside);
      more =
          new FactExpr.Collect(
              loop.span(),
              FactExpr.Items.Kind.LIST,
              null,
              item,
              List.of(new FactExpr.Collect.Clause(convert(target, inside), iterable, List.of())));
    } else {
      return false;
    }
    names.put(list.id(), new FactExpr.Operation(call.span(), "+", before, more));
    return true;
  }

  // A name that no branch assigns holds the very same expression in both maps.
  @SuppressWarnings("ReferenceEquality")
  private boolean assignEither(Stmt.If choice, Map<String, FactExpr> names) {
    FactExpr condition = convert(choice.condition(), names);
    Map<String, FactExpr> then = new HashMap<>(names);
    Map<String, FactExpr> otherwise = new HashMap<>(names);
    if (!assignAll(choice.body(), then) || !assignAll(choice.orElse(), otherwise)) {
      return false;
    }
    Set<String> assigned = new HashSet<>(then.keySet());
    assigned.addAll(otherwise.keySet());
    for (String name : assigned) {
      FactExpr left = then.get(name);
      FactExpr right = otherwise.get(name);
      if (left == null || right == null) {
        return false;
      }
      if (left != right) {
        names.put(name, new FactExpr.Choice(choice.span(), condition, left, right));
      }
    }
    return true;
  }

  private boolean assignAll(List<Stmt> statements, Map<String, FactExpr> names) {
    for (Stmt statement : statements) {
      if (steps++ > MAX_STATEMENTS || !assign(statement, names)) {
        return false;
      }
    }
    return true;
  }

  private FactExpr convert(Expr expression, Map<String, FactExpr> names) {
    return FactExprs.of(expression, strings, LIMITS, names);
  }
}
