package org.odooanalyzer.inference;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.odooanalyzer.facts.ClassFact;
import org.odooanalyzer.facts.DeclarationFact;
import org.odooanalyzer.facts.FactExpr;
import org.odooanalyzer.facts.FunctionFact;
import org.odooanalyzer.facts.PythonFacts;
import org.odooanalyzer.registry.MethodDefinition;
import org.odooanalyzer.symbols.Scope;
import org.odooanalyzer.symbols.Symbol;
import org.odooanalyzer.syntax.python.Expr;
import org.odooanalyzer.syntax.python.Stmt;
import org.odooanalyzer.text.FilePath;
import org.odooanalyzer.types.Type;
import org.odooanalyzer.types.Type.Unknown;

/**
 * Types what functions return: those of the own file by their annotations and {@code return}
 * statements, others by what facts keep of them.
 */
final class Functions {
  private final Inference inference;
  private final Map<FilePath, Map<Integer, FunctionFact>> facts = new HashMap<>();
  private @Nullable Map<Integer, Symbol.FunctionSymbol> own;

  Functions(Inference inference) {
    this.inference = inference;
  }

  /** Whether one of the decorators of a function is a name. */
  static boolean isDecorated(Stmt.FunctionDef function, String name) {
    return function.decorators().stream()
        .anyMatch(decorator -> decorator instanceof Expr.Name known && known.id().equals(name));
  }

  /** What a call of a function gives. */
  Type result(Type.Function function, Type self) {
    Symbol.FunctionSymbol symbol = own(function.file(), function.place().start());
    if (symbol != null) {
      return result(symbol, self);
    }
    return fact(function.file(), function.place().start())
        .map(fact -> result(function.file(), fact, self))
        .orElse(Unknown.ANY);
  }

  /** What the methods of a model give, of which the first one is called. */
  Type result(Type.Recordset self, List<MethodDefinition> chain) {
    for (MethodDefinition method : chain) {
      FactExpr annotation = fact(method).map(FunctionFact::returns).orElse(null);
      if (annotation != null) {
        Type type = Annotations.type(inference, annotation, method.file(), self);
        if (!type.isUnknown()) {
          return type;
        }
      }
    }
    for (MethodDefinition method : chain) {
      Symbol.FunctionSymbol symbol = ownAt(method.file(), method.offset());
      if (symbol != null && symbol.definition().name().equals(method.name())) {
        return result(symbol, self);
      }
    }
    return chain.isEmpty()
        ? Unknown.ANY
        : fact(chain.get(0)).map(fact -> Results.of(fact.result())).orElse(Unknown.ANY);
  }

  /** What a function gives that facts are known of. */
  Type result(FilePath file, FunctionFact fact, Type self) {
    if (fact.returns() != null) {
      return Annotations.type(inference, fact.returns(), file, self);
    }
    Symbol.FunctionSymbol symbol = own(file, fact.nameSpan().start());
    return symbol != null ? result(symbol, self) : Results.of(fact.result());
  }

  private Type result(Symbol.FunctionSymbol symbol, Type self) {
    Stmt.FunctionDef function = symbol.definition();
    Scope inside = symbol.scope();
    if (inside == null || function.isAsync()) {
      return Unknown.ANY;
    }
    Expr annotation = function.returns();
    return annotation == null
        ? inference.once(function, () -> Results.of(inference, function, inside))
        : Annotations.type(inference, annotation, inside.parent().orElse(inside), self);
  }

  private Optional<FunctionFact> fact(MethodDefinition method) {
    for (FunctionFact fact : facts(method.file()).values()) {
      if (fact.span().start() == method.offset()) {
        return Optional.of(fact);
      }
    }
    return Optional.empty();
  }

  /** A function of any file by the place of its name. */
  Optional<FunctionFact> fact(FilePath file, int nameStart) {
    return Optional.ofNullable(facts(file).get(nameStart));
  }

  private Map<Integer, FunctionFact> facts(FilePath file) {
    Map<Integer, FunctionFact> known = facts.get(file);
    if (known == null) {
      known = new HashMap<>();
      Deque<List<DeclarationFact>> open = new ArrayDeque<>();
      inference.around().files().facts(file).map(PythonFacts::members).ifPresent(open::push);
      while (!open.isEmpty()) {
        for (DeclarationFact member : open.pop()) {
          if (member instanceof FunctionFact function) {
            known.put(function.nameSpan().start(), function);
          } else if (member instanceof ClassFact type) {
            open.push(type.members());
          }
        }
      }
      facts.put(file, known);
    }
    return known;
  }

  private Symbol.@Nullable FunctionSymbol own(FilePath file, int nameStart) {
    return file.equals(inference.text().file()) ? own().get(nameStart) : null;
  }

  private Symbol.@Nullable FunctionSymbol ownAt(FilePath file, int start) {
    if (file.equals(inference.text().file())) {
      for (Symbol.FunctionSymbol symbol : own().values()) {
        if (symbol.definition().start() == start) {
          return symbol;
        }
      }
    }
    return null;
  }

  /** The functions of the own file by the places of their names. */
  private Map<Integer, Symbol.FunctionSymbol> own() {
    if (own == null) {
      Map<Integer, Symbol.FunctionSymbol> found = new HashMap<>();
      Deque<Scope> open = new ArrayDeque<>(List.of(inference.text().scope()));
      while (!open.isEmpty()) {
        Scope scope = open.pop();
        new ArrayList<>(scope.children()).forEach(open::push);
        scope.entries().stream()
            .filter(Symbol.FunctionSymbol.class::isInstance)
            .map(Symbol.FunctionSymbol.class::cast)
            .forEach(symbol -> found.put(symbol.nameSpan().start(), symbol));
      }
      own = found;
    }
    return own;
  }
}
