package org.odooanalyzer.project;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.odooanalyzer.text.FilePath;

/**
 * All that absolute imports can reach.
 *
 * @param tree lists the folders of all roots
 * @param odoo the folder of the package {@code odoo}; absent when there is no Odoo
 * @param version the version of Odoo; absent when it is not known
 * @param addonsDirectories the parts of {@code odoo.addons}, in the order of precedence
 * @param environment the installed packages
 */
public record PythonWorld(
    SourceTree tree,
    @Nullable FilePath odoo,
    @Nullable OdooVersion version,
    List<FilePath> addonsDirectories,
    PythonEnvironment environment) {
  public PythonWorld {
    addonsDirectories = List.copyOf(addonsDirectories);
  }

  /** The name of the addon that a file lies in; absent for a file of the framework. */
  public Optional<String> addonOf(FilePath file) {
    for (FilePath directory : addonsDirectories) {
      Optional<String> below = below(directory, file);
      if (below.isPresent() && below.get().indexOf('/') > 0) {
        return Optional.of(below.get().substring(0, below.get().indexOf('/')));
      }
    }
    return Optional.empty();
  }

  /** Whether a file or folder belongs to Odoo or an addon, not to an installed package. */
  boolean isProject(FilePath path) {
    return (odoo != null && odoo.root().equals(path.root()))
        || addonsDirectories.stream().anyMatch(directory -> directory.root().equals(path.root()));
  }

  /** The path from a folder to something in it; absent when it lies elsewhere. */
  static Optional<String> below(FilePath folder, FilePath path) {
    if (!folder.root().equals(path.root())) {
      return Optional.empty();
    }
    String prefix = folder.path().isEmpty() ? "" : folder.path() + "/";
    return path.path().startsWith(prefix)
        ? Optional.of(path.path().substring(prefix.length()))
        : Optional.empty();
  }
}
