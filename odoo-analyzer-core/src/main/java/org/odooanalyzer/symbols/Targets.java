package org.odooanalyzer.symbols;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.odooanalyzer.syntax.python.Expr;
import org.odooanalyzer.syntax.python.Node;
import org.odooanalyzer.syntax.python.Pattern;
import org.odooanalyzer.syntax.python.Stmt;
import org.odooanalyzer.text.Span;

/** Binds the names of assignment targets and patterns. */
final class Targets {
  private Targets() {}

  /** Binds a target to a value of which nothing is known. */
  static void bindUnknown(Expr target, Scope scope, @Nullable Guard guard, Node statement) {
    bind(target, null, Binding.TARGET, scope, guard, statement);
  }

  /** Binds the target of an assignment expression. */
  static void bind(Expr target, Expr value, Scope scope, @Nullable Guard guard, Node statement) {
    bind(target, value, Binding.TARGET, scope, guard, statement);
  }

  /** Binds a target; names in tuples and lists get their item of the value. */
  static void bind(
      Expr target,
      @Nullable Expr value,
      Binding binding,
      Scope scope,
      @Nullable Guard guard,
      Node statement) {
    if (target instanceof Expr.Name name) {
      define(scope, name.id(), name.span(), statement, binding, null, value, guard);
    } else if (target instanceof Expr.Tuple tuple) {
      unpack(tuple.elements(), value, binding, scope, guard, statement);
    } else if (target instanceof Expr.ListExpr list) {
      unpack(list.elements(), value, binding, scope, guard, statement);
    } else if (target instanceof Expr.Starred starred) {
      bind(starred.value(), null, binding, scope, guard, statement);
    } else if (statement instanceof Stmt outer
        && (target instanceof Expr.Attribute || target instanceof Expr.Subscript)) {
      changes(scope, outer, Effect.Kind.SET, target, value, guard);
    }
  }

  private static void unpack(
      List<Expr> targets,
      @Nullable Expr value,
      Binding binding,
      Scope scope,
      @Nullable Guard guard,
      Node statement) {
    boolean counted = true;
    for (int i = 0; i < targets.size(); i++) {
      counted &= !(targets.get(i) instanceof Expr.Starred);
      Expr item = value == null || !counted ? null : item(value, i, targets.size());
      bind(targets.get(i), item, binding, scope, guard, statement);
    }
  }

  private static @Nullable Expr item(Expr value, int index, int count) {
    List<Expr> shown = List.of();
    if (value instanceof Expr.Tuple tuple) {
      shown = tuple.elements();
    } else if (value instanceof Expr.ListExpr list) {
      shown = list.elements();
    }
    if (shown.isEmpty()) {
      String number = Integer.toString(index);
      return new Expr.Subscript(
          value.start(),
          value.end(),
          value,
          new Expr.NumberLiteral(value.start(), value.end(), number));
    }
    boolean sameShape =
        shown.size() == count && shown.stream().noneMatch(Expr.Starred.class::isInstance);
    return sameShape ? shown.get(index) : null;
  }

  /** Binds the names that a pattern itself captures; those of the patterns inside are not. */
  static void bindPattern(Pattern pattern, Scope scope, @Nullable Guard guard) {
    String name = null;
    Span span = pattern.span();
    if (pattern instanceof Pattern.Star star) {
      name = star.name();
    } else if (pattern instanceof Pattern.As as) {
      name = as.name();
    } else if (pattern instanceof Pattern.Mapping mapping) {
      name = mapping.rest();
    }
    if (name == null) {
      return;
    }
    if (!(pattern instanceof Pattern.Mapping)) {
      span = new Span(Math.max(pattern.start(), pattern.end() - name.length()), pattern.end());
    }
    define(scope, name, span, pattern, Binding.TARGET, null, null, guard);
  }

  /** Adds a variable to a scope, or to the one that {@code global} and {@code nonlocal} name. */
  static void define(
      Scope scope,
      String name,
      Span span,
      Node statement,
      Binding binding,
      @Nullable Expr annotation,
      @Nullable Expr value,
      @Nullable Guard guard) {
    if (scope.bindsElsewhere(name)) {
      Scope owner = scope.owner(name);
      owner.add(
          new Symbol.VariableSymbol(
              name, owner.count(name), span, statement, Binding.FROM_FUNCTION, null, null, null));
    } else {
      scope.add(
          new Symbol.VariableSymbol(
              name, scope.count(name), span, statement, binding, annotation, value, guard));
    }
  }

  /** Adds an effect; what a function does to objects is not kept. */
  static void changes(
      Scope scope,
      Stmt statement,
      Effect.Kind kind,
      @Nullable Expr target,
      @Nullable Expr value,
      @Nullable Guard guard) {
    if (scope.kind() == Scope.Kind.MODULE || scope.kind() == Scope.Kind.CLASS) {
      scope.add(new Effect(statement, kind, target, value, guard));
    }
  }
}
