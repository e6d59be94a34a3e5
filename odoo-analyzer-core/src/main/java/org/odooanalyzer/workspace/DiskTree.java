package org.odooanalyzer.workspace;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.odooanalyzer.project.SourceTree;
import org.odooanalyzer.text.FilePath;

/**
 * Lists folders when they are asked for, each once. What a folder held at first it holds for ever,
 * so that one run sees one state.
 */
final class DiskTree implements SourceTree {
  private static final Set<String> COMPILED = Set.of("so", "pyd", "pyc");

  private final Roots roots;
  private final Map<FilePath, Optional<Listing>> listed = new ConcurrentHashMap<>();

  DiskTree(Roots roots) {
    this.roots = roots;
  }

  @Override
  public Optional<Listing> list(FilePath folder) {
    return listed.computeIfAbsent(folder, this::read);
  }

  private Optional<Listing> read(FilePath folder) {
    return roots.resolve(folder).flatMap(DiskTree::read);
  }

  private static Optional<Listing> read(Path folder) {
    List<String> names;
    try {
      names = FolderWalk.names(folder);
    } catch (IOException noFolder) {
      return Optional.empty();
    }
    Set<String> none = new HashSet<>();
    Listing listing = new Listing(none, new HashSet<>(), new HashSet<>(), new HashSet<>());
    names.forEach(name -> sort(name, listing));
    return Optional.of(listing);
  }

  private static void sort(String name, Listing into) {
    int first = name.indexOf('.');
    String stem = first < 0 ? name : name.substring(0, first);
    String ending = name.substring(name.lastIndexOf('.') + 1);
    if (first < 0) {
      (name.endsWith("-stubs") ? into.stubs() : into.folders()).add(name.replace("-stubs", ""));
    } else if (ending.equals("py") && first == name.length() - ".py".length()) {
      into.modules().add(stem);
    } else if (ending.equals("pyi")) {
      into.stubs().add(stem);
    } else if (COMPILED.contains(ending)) {
      into.compiled().add(stem);
    }
  }
}
