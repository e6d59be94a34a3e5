package org.odooanalyzer.project;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.odooanalyzer.text.FilePath;

/** A source tree of files that were all found before; mutable until its first use. */
public final class KnownFiles implements SourceTree {
  private final Map<FilePath, Listing> folders = new HashMap<>();

  /** Adds a Python file. */
  public void addPython(FilePath file) {
    listing(parent(file)).modules().add(stem(file.name()));
  }

  /** Adds a compiled module, of which the name ends at its first dot. */
  public void addCompiled(FilePath file) {
    listing(parent(file)).compiled().add(stem(file.name()));
  }

  /** Adds a folder in which nothing is known; another tree has to list it. */
  public void addFolder(FilePath folder) {
    listing(parent(folder)).folders().add(folder.name());
  }

  /** Adds a folder of which all that is in it is added as well, or is nothing to Python. */
  public void addListed(FilePath folder) {
    listing(folder);
  }

  private static String stem(String name) {
    int dot = name.endsWith(".py") ? name.length() - ".py".length() : name.indexOf('.');
    return dot < 0 ? name : name.substring(0, dot);
  }

  private Listing listing(FilePath folder) {
    Listing known = folders.get(folder);
    if (known != null) {
      return known;
    }
    Set<String> none = Set.of();
    Listing listing = new Listing(new HashSet<>(), new HashSet<>(), new HashSet<>(), none);
    folders.put(folder, listing);
    if (!folder.path().isEmpty()) {
      listing(parent(folder)).folders().add(folder.name());
    }
    return listing;
  }

  @Override
  public Optional<Listing> list(FilePath folder) {
    return Optional.ofNullable(folders.get(folder));
  }

  /** The folder that holds a file or folder. */
  static FilePath parent(FilePath path) {
    int slash = path.path().lastIndexOf('/');
    return new FilePath(path.root(), slash < 0 ? "" : path.path().substring(0, slash));
  }
}
