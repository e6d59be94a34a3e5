package org.odooanalyzer.facts;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.odooanalyzer.symbols.Children;
import org.odooanalyzer.symbols.Symbol;
import org.odooanalyzer.syntax.python.Expr;
import org.odooanalyzer.syntax.python.Node;
import org.odooanalyzer.syntax.python.Parameter;
import org.odooanalyzer.syntax.python.Stmt;
import org.odooanalyzer.text.SourceText;
import org.odooanalyzer.text.Span;

/** Makes the facts of the functions of one file. */
final class FunctionFacts {
  private final StringPool strings;
  private final WordIndex words;

  FunctionFacts(StringPool strings, SourceText source) {
    this.strings = strings;
    this.words = new WordIndex(source.content());
  }

  FunctionFact of(Symbol.FunctionSymbol symbol, @Nullable Branch branch) {
    Stmt.FunctionDef function = symbol.definition();
    List<Expr> decorators = function.decorators();
    return new FunctionFact(
        decorators.isEmpty() ? function.start() : decorators.get(0).start(),
        function.span(),
        function.nameSpan(),
        strings.share(function.name()),
        symbol.ordinal(),
        function.isAsync(),
        words.mayYield(function) && isGenerator(function),
        words.mayCallSuper(function) && callsSuper(function),
        function.parameters().stream().map(this::parameter).toList(),
        FactExprs.ofNullable(function.returns(), strings, ExprLimits.SUBJECT),
        FactExprs.all(decorators, strings, ExprLimits.DECORATOR),
        docstring(function.body()),
        Results.of(function, strings),
        branch);
  }

  private ParameterFact parameter(Parameter parameter) {
    return new ParameterFact(
        parameter.kind(),
        strings.share(parameter.name()),
        parameter.defaultValue() != null,
        FactExprs.ofNullable(parameter.annotation(), strings, ExprLimits.SUBJECT));
  }

  /** Where the docstring of a body is. */
  static @Nullable Span docstring(List<Stmt> body) {
    return !body.isEmpty()
            && body.get(0) instanceof Stmt.ExprStmt first
            && first.value() instanceof Expr.StringLiteral text
            && !text.bytes()
        ? text.span()
        : null;
  }

  private static boolean isGenerator(Stmt.FunctionDef function) {
    return any(
        function,
        node -> node instanceof Expr.Yield || node instanceof Expr.YieldFrom,
        node ->
            !(node instanceof Stmt.FunctionDef
                || node instanceof Stmt.ClassDef
                || node instanceof Expr.Lambda));
  }

  private static boolean callsSuper(Stmt.FunctionDef function) {
    return any(
        function,
        node ->
            node instanceof Expr.Call call
                && call.function() instanceof Expr.Attribute method
                && method.name().equals(function.name())
                && method.value() instanceof Expr.Call target
                && target.function() instanceof Expr.Name name
                && name.id().equals("super"),
        node -> !(node instanceof Stmt.ClassDef));
  }

  private static boolean any(
      Stmt.FunctionDef function, Predicate<Node> matches, Predicate<Node> enters) {
    Deque<Node> open = new ArrayDeque<>(function.body());
    while (!open.isEmpty()) {
      Node node = open.pop();
      if (matches.test(node)) {
        return true;
      }
      if (enters.test(node)) {
        Children.forEach(node, open::push);
      }
    }
    return false;
  }
}
