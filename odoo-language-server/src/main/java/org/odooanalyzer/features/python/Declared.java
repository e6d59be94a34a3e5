package org.odooanalyzer.features.python;

import java.util.List;
import java.util.Optional;
import org.odooanalyzer.features.Entity;
import org.odooanalyzer.features.Members;
import org.odooanalyzer.registry.Model;
import org.odooanalyzer.symbols.Scope;
import org.odooanalyzer.symbols.Symbol;
import org.odooanalyzer.syntax.python.Stmt;

/** Says what the names are that scopes of a file bind. */
final class Declared {
  private final PythonFile file;

  Declared(PythonFile file) {
    this.file = file;
  }

  /** What a name is that a scope binds, where it is bound or used at an offset. */
  Optional<? extends Entity> inScope(String name, int at, Scope owner) {
    List<Symbol> symbols = owner.symbols(name);
    if (symbols.isEmpty()) {
      return Optional.empty();
    }
    if (owner.kind() == Scope.Kind.CLASS) {
      Optional<Entity> member = ofModel(name, symbols, owner);
      if (member.isPresent()) {
        return member;
      }
    }
    Symbol symbol = nearest(symbols, at);
    if (symbol instanceof Symbol.ImportSymbol imported) {
      Optional<? extends Entity> entity =
          new ImportedNames(file).of(imported.statement(), imported.alias());
      if (entity.isPresent()) {
        return entity;
      }
    }
    return Optional.of(new Entity.PythonName(file.file(), symbols.get(0).nameSpan(), name));
  }

  /** The last binding before an offset, or the first one. */
  private static Symbol nearest(List<Symbol> symbols, int at) {
    Symbol found = symbols.get(0);
    for (Symbol symbol : symbols) {
      if (symbol.nameSpan().start() <= at) {
        found = symbol;
      }
    }
    return found;
  }

  /** A field or method that a class of a model declares. */
  private Optional<Entity> ofModel(String name, List<Symbol> symbols, Scope owner) {
    Optional<String> model =
        owner.node() instanceof Stmt.ClassDef type
            ? file.inference().models().model(type, owner)
            : Optional.empty();
    if (model.isEmpty()) {
      return Optional.empty();
    }
    Optional<Model> known = file.model(model.get());
    if (symbols.get(symbols.size() - 1) instanceof Symbol.FunctionSymbol) {
      return Optional.of(new Entity.ModelMethod(model.get(), name));
    }
    return known.flatMap(found -> Members.field(found, name));
  }
}
