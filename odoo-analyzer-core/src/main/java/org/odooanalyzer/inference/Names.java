package org.odooanalyzer.inference;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.odooanalyzer.evaluation.Value;
import org.odooanalyzer.facts.ImportFact;
import org.odooanalyzer.symbols.Binding;
import org.odooanalyzer.symbols.Scope;
import org.odooanalyzer.symbols.Symbol;
import org.odooanalyzer.syntax.python.Expr;
import org.odooanalyzer.syntax.python.Node;
import org.odooanalyzer.syntax.python.Parameter;
import org.odooanalyzer.syntax.python.PyModule;
import org.odooanalyzer.syntax.python.Stmt;
import org.odooanalyzer.types.Type;
import org.odooanalyzer.types.Type.Unknown;
import org.odooanalyzer.types.Types;

/** Types names by what binds them. */
final class Names {
  private final Inference inference;
  private final Parameters parameters;
  private final Targets targets;

  Names(Inference inference) {
    this.inference = inference;
    this.parameters = new Parameters(inference);
    this.targets = new Targets(inference);
  }

  /** What a name is at an offset of a scope. */
  Type type(String name, int use, Scope scope) {
    Optional<Scope> owner = scope.binding(name);
    if (owner.isEmpty()) {
      return starred(name).orElseGet(() -> new Type.BuiltinObject(name));
    }
    List<Symbol> symbols = reaching(name, use, scope, owner.get());
    List<Type> types = new ArrayList<>();
    for (Symbol symbol : symbols) {
      if (symbols.size() == 1 || !isNothing(symbol)) {
        types.add(type(symbol, owner.get()));
      }
    }
    return types.isEmpty() ? Unknown.ANY : Types.join(types);
  }

  /** The bindings that a use may mean. */
  static List<Symbol> reaching(String name, int use, Scope scope, Scope owner) {
    List<Symbol> symbols = owner.symbols(name);
    return isSameFlow(scope, owner) ? Flow.reaching(symbols, body(owner), use) : symbols;
  }

  /** Whether a scope runs while the code around it does, so that order counts. */
  private static boolean isSameFlow(Scope scope, Scope owner) {
    Scope at = scope;
    while (at != owner
        && (at.kind() == Scope.Kind.COMPREHENSION || at.kind() == Scope.Kind.LAMBDA)) {
      at = at.parent().orElse(owner);
    }
    return at == owner;
  }

  private static List<Stmt> body(Scope scope) {
    Node node = scope.node();
    if (node instanceof Stmt.FunctionDef function) {
      return function.body();
    }
    if (node instanceof Stmt.ClassDef type) {
      return type.body();
    }
    return node instanceof PyModule module ? module.body() : List.of();
  }

  private static boolean isNothing(Symbol symbol) {
    return symbol instanceof Symbol.VariableSymbol variable
        && variable.value() != null
        && variable.binding() == Binding.ASSIGNED
        && Falsy.is(variable.value());
  }

  /** A name that an import of {@code *} may bring. */
  private Optional<Type> starred(String name) {
    return inference.text().scope().symbols("*").isEmpty()
        ? Optional.empty()
        : inference.around().evaluator().value(inference.text().file(), name).map(Values::type);
  }

  private Type type(Symbol symbol, Scope owner) {
    if (symbol instanceof Symbol.ClassSymbol type) {
      return ofClass(type, owner);
    }
    if (symbol instanceof Symbol.FunctionSymbol function) {
      return new Type.Function(inference.text().file(), function.nameSpan(), function.name());
    }
    if (symbol instanceof Symbol.ImportSymbol imported) {
      return imported(imported);
    }
    if (symbol instanceof Symbol.ParameterSymbol parameter) {
      return parameter.parameter() instanceof Parameter plain
          ? parameters.type(plain, owner)
          : Unknown.ANY;
    }
    return symbol instanceof Symbol.VariableSymbol variable
        ? variable(variable, owner)
        : Unknown.ANY;
  }

  private Type ofClass(Symbol.ClassSymbol symbol, Scope owner) {
    if (owner.kind() != Scope.Kind.MODULE) {
      return Unknown.ANY;
    }
    return inference
        .around()
        .evaluator()
        .value(inference.text().file(), symbol.name())
        .map(Values::type)
        .filter(Type.ClassObject.class::isInstance)
        .orElse(Unknown.ANY);
  }

  private Type imported(Symbol.ImportSymbol symbol) {
    ImportFact fact = Imports.fact(symbol);
    if (fact.module().equals("odoo.http") && "request".equals(fact.name())) {
      return request();
    }
    return Values.type(inference.around().evaluator().imported(inference.text().file(), fact));
  }

  /** The request is a proxy of a library; what it stands for has had two names. */
  private Type request() {
    for (String name : List.of("Request", "HttpRequest")) {
      Value type = inference.around().evaluator().valueOf("odoo.http", name);
      if (type instanceof Value.ClassObject known) {
        return new Type.Instance(known.type());
      }
    }
    return Unknown.ANY;
  }

  private Type variable(Symbol.VariableSymbol symbol, Scope owner) {
    if (symbol.annotation() != null) {
      Type annotated = Annotations.type(inference, symbol.annotation(), owner);
      if (!annotated.isUnknown()) {
        return annotated;
      }
    }
    Expr value = symbol.value();
    if (value == null) {
      return targets.type(symbol, owner);
    }
    if (symbol.binding() == Binding.TYPE || symbol.binding() == Binding.DELETED) {
      return Unknown.ANY;
    }
    return symbol.statement() instanceof Expr.NamedExpr
        ? inference.type(value, TreePath.to(inference.text(), value).scope())
        : inference.type(value, owner);
  }
}
