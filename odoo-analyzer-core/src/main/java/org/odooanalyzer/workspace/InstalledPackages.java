package org.odooanalyzer.workspace;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.odooanalyzer.project.PythonEnvironment;
import org.odooanalyzer.text.FilePath;
import org.odooanalyzer.workspace.Roots.Root;

/**
 * The packages of a Python installation.
 *
 * @param environment what imports may know of them
 * @param roots the folders that they lie in
 */
record InstalledPackages(PythonEnvironment environment, List<Root> roots) {
  /** What the ids of their roots start with. */
  static final String ROOT = "python-";

  /** What is installed where the options say; unknown when they say nothing. */
  static InstalledPackages of(DiscoveryOptions options) {
    if (options.pythonPath() == null) {
      return new InstalledPackages(PythonEnvironment.UNKNOWN, List.of());
    }
    PathFiles files = new PathFiles(PythonPrefix.packageFolders(options, options.pythonPath()));
    List<Root> roots = new ArrayList<>();
    List<FilePath> searchPath = new ArrayList<>();
    for (Path folder : files.folders) {
      searchPath.add(add(roots, folder));
    }
    Map<String, FilePath> mapped = new TreeMap<>();
    files.mapped.forEach(
        (name, target) -> {
          Path folder = target.getParent();
          if (folder != null && !name.contains(".")) {
            FilePath root = add(roots, folder);
            mapped.put(name, root.resolve(String.valueOf(target.getFileName())));
          }
        });
    return new InstalledPackages(
        new PythonEnvironment(true, searchPath, mapped, files.open), List.copyOf(roots));
  }

  private static FilePath add(List<Root> roots, Path folder) {
    String id = ROOT + (roots.size() + 1);
    roots.add(new Root(id, folder));
    return new FilePath(id, "");
  }

  /** The folders that may hold the package {@code odoo} or parts of {@code odoo.addons}. */
  List<Path> folders() {
    return roots.stream().map(Root::directory).filter(Files::isDirectory).toList();
  }
}
