package org.odooanalyzer.features.python;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.odooanalyzer.facts.ClassFact;
import org.odooanalyzer.facts.DeclarationFact;
import org.odooanalyzer.facts.FunctionFact;
import org.odooanalyzer.facts.ImportFact;
import org.odooanalyzer.facts.PythonFacts;
import org.odooanalyzer.facts.ValueFact;
import org.odooanalyzer.features.CompletionItem;
import org.odooanalyzer.features.CompletionItem.Kind;
import org.odooanalyzer.features.FactFinder;
import org.odooanalyzer.project.ImportResolver;
import org.odooanalyzer.project.Resolution;
import org.odooanalyzer.project.SourceTree;
import org.odooanalyzer.query.Analysis;
import org.odooanalyzer.text.FilePath;
import org.odooanalyzer.text.Span;

/**
 * Lists what modules hold: the names that they bind, and the modules in their folders.
 *
 * @param from the file that asks
 * @param word what an item takes the place of
 */
record ModuleItems(Analysis analysis, FilePath from, Span word) {
  /** All of a module. */
  List<CompletionItem> of(String dotted, @Nullable FilePath file) {
    List<CompletionItem> items = new ArrayList<>();
    if (file != null) {
      addNames(file, items, new HashSet<>());
    }
    items.addAll(modules(analysis.imports().resolveModule(from, dotted)));
    return items;
  }

  /** The names that a file binds. */
  List<CompletionItem> names(FilePath file) {
    List<CompletionItem> items = new ArrayList<>();
    addNames(file, items, new HashSet<>());
    return items;
  }

  private void addNames(FilePath file, List<CompletionItem> items, Set<FilePath> visited) {
    if (!visited.add(file)) {
      return;
    }
    for (DeclarationFact member :
        FactFinder.python(analysis, file).map(PythonFacts::members).orElse(List.of())) {
      if (member instanceof ImportFact star && "*".equals(star.name())) {
        analysis
            .imports()
            .resolve(file, star)
            .file()
            .ifPresent(next -> addNames(next, items, visited));
      } else {
        addName(member, items);
      }
    }
  }

  private void addName(DeclarationFact member, List<CompletionItem> items) {
    if (member instanceof ClassFact type) {
      items.add(item(type.name(), Kind.CLASS));
    } else if (member instanceof FunctionFact function) {
      items.add(item(function.name(), Kind.FUNCTION));
    } else if (member instanceof ValueFact value) {
      items.add(item(value.name(), Kind.VARIABLE));
    } else if (member instanceof ImportFact fact) {
      items.add(item(fact.boundName(), Kind.MODULE));
    }
  }

  /** The modules and packages in the folder of a package, and what it has without a file. */
  List<CompletionItem> modules(Resolution resolution) {
    Set<String> names = new TreeSet<>();
    for (FilePath folder : folders(resolution)) {
      ImportResolver imports = analysis.imports();
      Optional<SourceTree.Listing> listing = imports.world().tree().list(folder);
      listing.ifPresent(
          found -> {
            names.addAll(found.modules());
            found.folders().stream()
                .filter(name -> imports.world().tree().list(folder.resolve(name)).isPresent())
                .forEach(names::add);
          });
    }
    names.removeIf(name -> name.startsWith("__") || !isName(name));
    List<CompletionItem> items = new ArrayList<>();
    names.forEach(name -> items.add(item(name, Kind.MODULE)));
    if (resolution instanceof Resolution.Resolved resolved
        && resolved.target() instanceof Resolution.Target.NamespacePackage namespace) {
      new TreeSet<>(analysis.imports().names(namespace))
          .forEach(name -> items.add(item(name, Kind.VARIABLE)));
    }
    return items;
  }

  private static boolean isName(String name) {
    return !name.isEmpty()
        && Character.isJavaIdentifierStart(name.charAt(0))
        && name.chars().allMatch(Character::isJavaIdentifierPart);
  }

  private static List<FilePath> folders(Resolution resolution) {
    if (!(resolution instanceof Resolution.Resolved resolved)) {
      return List.of();
    }
    if (resolved.target() instanceof Resolution.Target.NamespacePackage namespace) {
      return namespace.folders();
    }
    FilePath file =
        resolved.target() instanceof Resolution.Target.ModuleFile module ? module.file() : null;
    if (file == null || !file.name().equals("__init__.py")) {
      return List.of();
    }
    int slash = file.path().lastIndexOf('/');
    return List.of(new FilePath(file.root(), slash < 0 ? "" : file.path().substring(0, slash)));
  }

  private CompletionItem item(String name, Kind kind) {
    return new CompletionItem(name, kind, "", word, name.startsWith("_") ? 2 : 0, null);
  }
}
