package org.odooanalyzer.facts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.odooanalyzer.symbols.Binding;
import org.odooanalyzer.symbols.Effect;
import org.odooanalyzer.symbols.Scope;
import org.odooanalyzer.symbols.ScopeEntry;
import org.odooanalyzer.symbols.Symbol;
import org.odooanalyzer.symbols.SymbolBuilder;
import org.odooanalyzer.syntax.python.Alias;
import org.odooanalyzer.syntax.python.PyModule;
import org.odooanalyzer.syntax.python.Stmt;
import org.odooanalyzer.text.SourceText;
import org.odooanalyzer.text.Span;

/** Makes the declarations of one file; an instance is used once. */
final class Declarations {
  private final StringPool strings;
  private final SourceText source;
  private final Branches branches;
  private final FunctionFacts functions;
  private final ImportFacts importFacts;
  private final List<ImportFact> imports = new ArrayList<>();
  private final List<ClassFact> localClasses = new ArrayList<>();
  private final List<Stmt.Global> globals = new ArrayList<>();

  Declarations(StringPool strings, SourceText source) {
    this.strings = strings;
    this.source = source;
    this.branches = new Branches(strings);
    this.functions = new FunctionFacts(strings);
    this.importFacts = new ImportFacts(strings, branches);
  }

  PythonFacts of(PyModule module) {
    List<DeclarationFact> members = members(SymbolBuilder.outline(module), false);
    for (Stmt.Global global : globals) {
      for (String name : global.names()) {
        members.add(fromFunction(global, strings.share(name), members));
      }
    }
    imports.sort(Comparator.comparingInt(fact -> fact.nameSpan().start()));
    localClasses.sort(Comparator.comparingInt(fact -> fact.span().start()));
    return new PythonFacts(
        source.lines(), FunctionFacts.docstring(module.body()), imports, members, localClasses);
  }

  private static ValueFact fromFunction(
      Stmt.Global global, String name, List<DeclarationFact> members) {
    int ordinal = 0;
    for (DeclarationFact member : members) {
      ordinal += DeclaredName.of(member).filter(name::equals).isPresent() ? 1 : 0;
    }
    Span span = global.span();
    return new ValueFact(span, span, name, ordinal, Binding.FROM_FUNCTION, null, null, null);
  }

  private List<DeclarationFact> members(Scope scope, boolean inFunction) {
    List<DeclarationFact> members = new ArrayList<>(scope.entries().size());
    for (ScopeEntry entry : scope.entries()) {
      members.add(member(entry, inFunction));
    }
    return members;
  }

  private DeclarationFact member(ScopeEntry entry, boolean inFunction) {
    Branch branch = branches.of(entry.guard());
    if (entry instanceof Symbol.ClassSymbol symbol) {
      return type(symbol.definition(), symbol.scope(), symbol.ordinal(), inFunction, branch);
    }
    if (entry instanceof Symbol.FunctionSymbol symbol) {
      search(symbol.definition());
      return functions.of(symbol, branch);
    }
    if (entry instanceof Symbol.ImportSymbol symbol) {
      ImportFact fact =
          symbol.statement() instanceof Stmt.ImportFrom from
              ? importFacts.of(from, symbol.alias(), symbol.guard(), inFunction)
              : importFacts.of(
                  (Stmt.Import) symbol.statement(), symbol.alias(), symbol.guard(), inFunction);
      imports.add(fact);
      return fact;
    }
    if (entry instanceof Symbol.VariableSymbol symbol) {
      return value(symbol, branch);
    }
    if (entry instanceof Effect effect) {
      return new EffectFact(
          effect.statement().span(),
          effect.kind(),
          FactExprs.ofNullable(effect.target(), strings, ExprLimits.VALUE),
          FactExprs.ofNullable(effect.value(), strings, ExprLimits.VALUE),
          branch);
    }
    throw new IllegalStateException("a parameter outside a function: " + entry);
  }

  private ValueFact value(Symbol.VariableSymbol symbol, @Nullable Branch branch) {
    return new ValueFact(
        symbol.statement().span(),
        symbol.nameSpan(),
        strings.share(symbol.name()),
        symbol.ordinal(),
        symbol.binding(),
        FactExprs.ofNullable(symbol.annotation(), strings, ExprLimits.SUBJECT),
        FactExprs.ofNullable(symbol.value(), strings, ExprLimits.VALUE),
        branch);
  }

  private ClassFact type(
      Stmt.ClassDef type, Scope scope, int ordinal, boolean inFunction, @Nullable Branch branch) {
    return new ClassFact(
        type.span(),
        type.nameSpan(),
        strings.share(type.name()),
        ordinal,
        FactExprs.all(type.bases(), strings, ExprLimits.VALUE),
        FactExprs.arguments(type.keywords(), strings, ExprLimits.VALUE),
        FactExprs.all(type.decorators(), strings, ExprLimits.DECORATOR),
        FunctionFacts.docstring(type.body()),
        inFunction,
        members(scope, inFunction),
        branch);
  }

  /** Keeps what a function has inside it for others. */
  private void search(Stmt.FunctionDef function) {
    for (FunctionBody.Found found : FunctionBody.of(function)) {
      if (found.statement() instanceof Stmt.Import statement) {
        for (Alias alias : statement.names()) {
          imports.add(importFacts.of(statement, alias, found.guard(), true));
        }
      } else if (found.statement() instanceof Stmt.ImportFrom statement) {
        for (Alias alias : statement.names()) {
          imports.add(importFacts.of(statement, alias, found.guard(), true));
        }
      } else if (found.statement() instanceof Stmt.ClassDef type) {
        localClasses.add(type(type, SymbolBuilder.outline(type), 0, true, null));
      } else if (found.statement() instanceof Stmt.Global global) {
        globals.add(global);
      }
    }
  }
}
