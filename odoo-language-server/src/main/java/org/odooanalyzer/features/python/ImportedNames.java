package org.odooanalyzer.features.python;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.odooanalyzer.facts.ClassFact;
import org.odooanalyzer.facts.DeclarationFact;
import org.odooanalyzer.facts.FunctionFact;
import org.odooanalyzer.facts.ImportFact;
import org.odooanalyzer.facts.PythonFacts;
import org.odooanalyzer.facts.ValueFact;
import org.odooanalyzer.features.Entity;
import org.odooanalyzer.features.FactFinder;
import org.odooanalyzer.inference.Imports;
import org.odooanalyzer.project.ImportResolver;
import org.odooanalyzer.project.Resolution;
import org.odooanalyzer.project.Resolution.Target;
import org.odooanalyzer.syntax.python.Alias;
import org.odooanalyzer.syntax.python.Node;
import org.odooanalyzer.syntax.python.Stmt;
import org.odooanalyzer.text.FilePath;
import org.odooanalyzer.text.Span;

/**
 * Follows imports to the statement that makes the thing, however often it is passed on: in steps,
 * not in calls, since thousands of files may pass it on.
 */
final class ImportedNames {
  private static final Span NO_PLACE = new Span(0, 0);

  private final PythonFile file;
  private final Set<String> visited = new HashSet<>();
  private final Deque<Step> steps = new ArrayDeque<>();

  ImportedNames(PythonFile file) {
    this.file = file;
  }

  /** Finds the thing, or adds steps that come before those that are left. */
  private interface Step {
    Optional<? extends Entity> take();
  }

  private Optional<? extends Entity> search(Step first) {
    Optional<? extends Entity> found = first.take();
    while (found.isEmpty() && !steps.isEmpty()) {
      found = steps.pop().take();
    }
    steps.clear();
    return found;
  }

  private Optional<? extends Entity> next(List<Step> next) {
    for (int i = next.size() - 1; i >= 0; i--) {
      steps.push(next.get(i));
    }
    return Optional.empty();
  }

  /** What a name of an import statement is. */
  Optional<? extends Entity> of(Node statement, Alias alias) {
    return statement instanceof Stmt known
        ? search(() -> follow(file.file(), Imports.fact(known, alias, alias.name())))
        : Optional.empty();
  }

  /** The module that a plain import names up to an offset. */
  Optional<? extends Entity> part(Alias alias, int end) {
    String dotted = alias.name().substring(0, Math.min(alias.name().length(), end - alias.start()));
    return search(() -> ofResolution(imports().resolveModule(file.file(), dotted)));
  }

  /** The module that {@code from} names up to the part that an offset is in. */
  Optional<? extends Entity> module(Stmt.ImportFrom from, int offset) {
    String written = file.source().slice(new Span(from.moduleStart(), from.moduleEnd()));
    int in = Math.max(0, Math.min(written.length(), offset - from.moduleStart()));
    int dot = written.indexOf('.', Math.max(in, from.level()));
    String module =
        written.substring(
            Math.min(from.level(), written.length()), dot < 0 ? written.length() : dot);
    ImportFact fact =
        new ImportFact(
            from.level(), module, NO_PLACE, null, NO_PLACE, "", ImportFact.Guard.NONE, false);
    return search(
        () ->
            ofResolution(
                from.level() == 0
                    ? imports().resolveModule(file.file(), module)
                    : imports().resolve(file.file(), fact)));
  }

  /** A name that an import of {@code *} brings. */
  Optional<? extends Entity> star(String name) {
    return file.text().scope().symbols("*").isEmpty()
        ? Optional.empty()
        : inFile(file.file(), name);
  }

  /** A name of a module. */
  Optional<? extends Entity> member(FilePath from, String dotted, String name) {
    ImportFact fact =
        new ImportFact(0, dotted, NO_PLACE, name, NO_PLACE, name, ImportFact.Guard.NONE, false);
    return search(() -> follow(from, fact));
  }

  private Optional<? extends Entity> follow(FilePath from, ImportFact fact) {
    return visited.add(from + " " + fact.level() + fact.module() + " " + fact.name())
        ? ofResolution(imports().resolve(from, fact))
        : Optional.empty();
  }

  private Optional<? extends Entity> ofResolution(Resolution resolution) {
    if (!(resolution instanceof Resolution.Resolved resolved)) {
      return Optional.empty();
    }
    if (resolved.target() instanceof Target.ModuleFile module) {
      return Optional.of(new Entity.ProjectPath(module.file()));
    }
    if (resolved.target() instanceof Target.BoundName bound) {
      FilePath module = bound.module() == null ? ofOdoo() : bound.module();
      if (module == null) {
        return Optional.empty();
      }
      FilePath submodule = bound.submodule();
      Step bindings = () -> binding(module, bound.name());
      return submodule == null
          ? next(List.of(bindings))
          : next(List.of(bindings, () -> Optional.of(new Entity.ProjectPath(submodule))));
    }
    return Optional.empty();
  }

  /** What binds the names that the package {@code odoo} has without an {@code __init__.py}. */
  private @Nullable FilePath ofOdoo() {
    FilePath odoo = imports().world().odoo();
    return odoo == null ? null : odoo.resolve("init.py");
  }

  /** What a name is that the scope of a file binds. */
  Optional<? extends Entity> inFile(FilePath in, String name) {
    return search(() -> binding(in, name));
  }

  private Optional<? extends Entity> binding(FilePath in, String name) {
    List<DeclarationFact> members =
        FactFinder.python(file.analysis(), in).map(PythonFacts::members).orElse(List.of());
    Optional<Span> first = first(members, name);
    if (first.isPresent()) {
      return first.map(span -> new Entity.PythonName(in, span, name));
    }
    List<Step> next = new ArrayList<>();
    for (DeclarationFact member : members) {
      if (member instanceof ImportFact fact && fact.boundName().equals(name)) {
        next.add(() -> follow(in, fact));
      }
    }
    for (DeclarationFact member : members) {
      if (member instanceof ImportFact fact && "*".equals(fact.name())) {
        next.add(() -> star(in, fact, name));
      }
    }
    return next(next);
  }

  private Optional<? extends Entity> star(FilePath in, ImportFact star, String name) {
    return imports()
        .resolve(in, star)
        .file()
        .filter(module -> visited.add(module + " * " + name))
        .flatMap(module -> binding(module, name));
  }

  private ImportResolver imports() {
    return file.analysis().imports();
  }

  /** Where a statement first binds a name, imports left out. */
  static Optional<Span> first(List<DeclarationFact> members, String name) {
    for (DeclarationFact member : members) {
      if (member instanceof ClassFact type && type.name().equals(name)) {
        return Optional.of(type.nameSpan());
      }
      if (member instanceof FunctionFact function && function.name().equals(name)) {
        return Optional.of(function.nameSpan());
      }
      if (member instanceof ValueFact value && value.name().equals(name)) {
        return Optional.of(value.nameSpan());
      }
    }
    return Optional.empty();
  }
}
