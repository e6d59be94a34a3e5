package org.odooanalyzer.facts;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.odooanalyzer.symbols.Symbol;
import org.odooanalyzer.syntax.python.Expr;
import org.odooanalyzer.syntax.python.Parameter;
import org.odooanalyzer.syntax.python.Stmt;
import org.odooanalyzer.text.Span;

/** Makes the facts of the functions of one file. */
final class FunctionFacts {
  private final StringPool strings;

  FunctionFacts(StringPool strings) {
    this.strings = strings;
  }

  FunctionFact of(Symbol.FunctionSymbol symbol, @Nullable Branch branch) {
    Stmt.FunctionDef function = symbol.definition();
    List<Expr> decorators = function.decorators();
    FactExpr result = Results.of(function, strings);
    return new FunctionFact(
        decorators.isEmpty() ? function.start() : decorators.get(0).start(),
        function.span(),
        function.nameSpan(),
        strings.share(function.name()),
        symbol.ordinal(),
        function.isAsync(),
        function.parameters().stream()
            .map(parameter -> parameter(parameter, result != null))
            .toList(),
        FactExprs.ofNullable(function.returns(), strings, ExprLimits.SUBJECT),
        FactExprs.all(decorators, strings, ExprLimits.DECORATOR),
        docstring(function.body()),
        result,
        branch);
  }

  private ParameterFact parameter(Parameter parameter, boolean isCalled) {
    return new ParameterFact(
        parameter.kind(),
        strings.share(parameter.name()),
        parameter.defaultValue() != null,
        FactExprs.ofNullable(parameter.annotation(), strings, ExprLimits.SUBJECT),
        isCalled ? constant(parameter.defaultValue()) : null);
  }

  private @Nullable FactExpr constant(@Nullable Expr value) {
    FactExpr fact = FactExprs.ofNullable(value, strings, ExprLimits.SUBJECT);
    boolean isConstant =
        fact instanceof FactExpr.Word
            || fact instanceof FactExpr.Text
            || fact instanceof FactExpr.Numeral;
    return isConstant ? fact : null;
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
}
