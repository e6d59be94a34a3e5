package org.odooanalyzer.workspace;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.odooanalyzer.facts.ClassFact;
import org.odooanalyzer.facts.DeclarationFact;
import org.odooanalyzer.facts.EffectFact;
import org.odooanalyzer.facts.FactExpr;
import org.odooanalyzer.facts.FunctionFact;
import org.odooanalyzer.facts.ImportFact;
import org.odooanalyzer.facts.PythonFacts;
import org.odooanalyzer.facts.ValueFact;
import org.odooanalyzer.project.ModuleNames;
import org.odooanalyzer.text.FilePath;

/** Knows what the module scopes of files bind, from their facts. */
final class ModuleScopes implements ModuleNames {
  /** Functions that can bind names without naming them. */
  private static final Set<String> BINDERS = Set.of("globals", "vars", "exec", "setattr");

  private final Map<FilePath, Optional<Scope>> scopes = new ConcurrentHashMap<>();
  private final FactsLoader others;

  /**
   * The scopes of Python files.
   *
   * @param results the files that were read already
   * @param others reads the others when they are asked for
   */
  ModuleScopes(List<FileResult> results, FactsLoader others) {
    this.others = others;
    results.forEach(result -> scopes.put(result.task().file(), scope(result)));
  }

  @Override
  public Optional<Names> of(FilePath file) {
    return scope(file).map(Scope::names);
  }

  private Optional<Scope> scope(FilePath file) {
    return scopes.computeIfAbsent(file, unread -> others.load(unread).flatMap(ModuleScopes::scope));
  }

  private static Optional<Scope> scope(FileResult result) {
    boolean isPackage = result.task().file().name().equals("__init__.py");
    return result.facts() instanceof PythonFacts facts
        ? Optional.of(Scope.of(facts, isPackage, result.broken()))
        : Optional.empty();
  }

  /** Where a file first binds a name; absent when it may do so anywhere or not at all. */
  OptionalInt firstBinding(FilePath file, String name) {
    return scope(file)
        .filter(scope -> !scope.names.open() && scope.names.stars().isEmpty())
        .map(scope -> scope.offsets.get(name))
        .map(OptionalInt::of)
        .orElse(OptionalInt.empty());
  }

  private record Scope(Names names, Map<String, Integer> offsets) {
    static Scope of(PythonFacts facts, boolean isPackage, boolean broken) {
      Map<String, Integer> offsets = new HashMap<>();
      List<ImportFact> stars = new ArrayList<>();
      boolean open = broken;
      for (DeclarationFact member : facts.members()) {
        if (member instanceof ImportFact fact) {
          if ("*".equals(fact.name())) {
            stars.add(fact);
          } else if (!isPackage || !isOwnSubmodule(fact)) {
            offsets.putIfAbsent(fact.boundName(), fact.moduleSpan().start());
          }
        } else if (member instanceof ClassFact type) {
          offsets.putIfAbsent(type.name(), type.span().start());
        } else if (member instanceof FunctionFact function) {
          offsets.putIfAbsent(function.name(), function.start());
          open |= function.name().equals("__getattr__");
        } else if (member instanceof ValueFact value) {
          offsets.putIfAbsent(value.name(), value.span().start());
        } else if (member instanceof EffectFact effect) {
          open |= mayBind(effect.target()) || mayBind(effect.value());
        }
      }
      return new Scope(new Names(new HashSet<>(offsets.keySet()), stars, open), offsets);
    }

    /** {@code from . import x} in a package binds no x that is not there: it looks for one. */
    private static boolean isOwnSubmodule(ImportFact fact) {
      return fact.level() == 1 && fact.module().isEmpty() && fact.boundName().equals(fact.name());
    }

    /** Whether an effect on an object may reach the scope itself, or the table of modules. */
    private static boolean mayBind(@Nullable FactExpr expression) {
      if (expression instanceof FactExpr.NameRef name) {
        return BINDERS.contains(name.name());
      }
      if (expression instanceof FactExpr.Member member) {
        return member.name().equals("modules") || mayBind(member.base());
      }
      if (expression instanceof FactExpr.Index index) {
        return mayBind(index.base());
      }
      return expression instanceof FactExpr.Invocation call && mayBind(call.function());
    }
  }
}
