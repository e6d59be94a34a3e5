package org.odooanalyzer.workspace;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.ConcurrentHashMap;
import org.odooanalyzer.facts.PythonFacts;
import org.odooanalyzer.project.ModuleNames;
import org.odooanalyzer.project.ModuleScope;
import org.odooanalyzer.text.FilePath;

/** Knows what the module scopes of files bind, from their facts. */
final class ModuleScopes implements ModuleNames {
  private final Map<FilePath, Optional<ModuleScope>> scopes = new ConcurrentHashMap<>();
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
    return scope(file).map(ModuleScope::names);
  }

  private Optional<ModuleScope> scope(FilePath file) {
    return scopes.computeIfAbsent(file, unread -> others.load(unread).flatMap(ModuleScopes::scope));
  }

  private static Optional<ModuleScope> scope(FileResult result) {
    boolean isPackage = result.task().file().name().equals("__init__.py");
    return result.facts() instanceof PythonFacts facts
        ? Optional.of(ModuleScope.of(facts, isPackage, result.broken()))
        : Optional.empty();
  }

  /** Where a file first binds a name; absent when it may do so anywhere or not at all. */
  OptionalInt firstBinding(FilePath file, String name) {
    return scope(file).map(scope -> scope.firstBinding(name)).orElse(OptionalInt.empty());
  }
}
