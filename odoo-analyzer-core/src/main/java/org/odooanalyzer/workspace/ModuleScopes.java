package org.odooanalyzer.workspace;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.ConcurrentHashMap;
import org.odooanalyzer.project.ModuleNames;
import org.odooanalyzer.project.ModuleScope;
import org.odooanalyzer.text.FilePath;

/** Knows what the module scopes of files bind, from their facts. */
final class ModuleScopes implements ModuleNames {
  private final StepFiles files;
  private final Map<FilePath, Optional<ModuleScope>> scopes;

  ModuleScopes(StepFiles files) {
    this(files, new ConcurrentHashMap<>());
  }

  /**
   * The scopes that a step looks at.
   *
   * @param scopes those that are known already, which steps share; safe for many threads
   */
  ModuleScopes(StepFiles files, Map<FilePath, Optional<ModuleScope>> scopes) {
    this.files = files;
    this.scopes = scopes;
  }

  @Override
  public Optional<Names> of(FilePath file) {
    return scope(file).map(ModuleScope::names);
  }

  private Optional<ModuleScope> scope(FilePath file) {
    files.touch(file);
    Optional<ModuleScope> known = scopes.get(file);
    if (known == null) {
      known = read(file);
      scopes.put(file, known);
    }
    return known;
  }

  private Optional<ModuleScope> read(FilePath file) {
    boolean isPackage = file.name().equals("__init__.py");
    return files.python(file).map(facts -> ModuleScope.of(facts, isPackage, files.isBroken(file)));
  }

  /** Where a file first binds a name; absent when it may do so anywhere or not at all. */
  OptionalInt firstBinding(FilePath file, String name) {
    return scope(file).map(scope -> scope.firstBinding(name)).orElse(OptionalInt.empty());
  }
}
