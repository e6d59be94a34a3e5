package org.odooanalyzer.workspace;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.odooanalyzer.text.FilePath;

/**
 * The folders that the paths of files start at.
 *
 * @param roots in order; their ids are {@code odoo}, {@code addons-1}, {@code python-1} …
 */
public record Roots(List<Root> roots) {
  public Roots {
    roots = List.copyOf(roots);
  }

  /** Where a root lies; absent for an unknown one. */
  public Optional<Path> directory(String id) {
    for (Root root : roots) {
      if (root.id().equals(id)) {
        return Optional.of(root.directory());
      }
    }
    return Optional.empty();
  }

  /** Where a file lies; absent when its root is unknown or the system has no such file name. */
  public Optional<Path> resolve(FilePath file) {
    return directory(file.root()).flatMap(directory -> below(directory, file.path()));
  }

  private static Optional<Path> below(Path directory, String path) {
    try {
      return Optional.of(directory.resolve(path));
    } catch (InvalidPathException unmappable) {
      return Optional.empty();
    }
  }

  /** The folders by id, in order. */
  public Map<String, Path> asMap() {
    Map<String, Path> map = new LinkedHashMap<>();
    roots.forEach(root -> map.put(root.id(), root.directory()));
    return map;
  }

  /**
   * A folder that the paths of files start at.
   *
   * @param id what {@link FilePath#root} says; depends only on the order of the options
   * @param directory absolute
   */
  public record Root(String id, Path directory) {}
}
