package org.odooanalyzer.workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Makes folders and files below a folder. */
final class LittleTree {
  private final Path top;

  LittleTree(Path top) {
    this.top = top;
  }

  Path path(String path) {
    return path.isEmpty() ? top : top.resolve(path);
  }

  /** Makes empty files, and the folders that they lie in. */
  LittleTree files(String... paths) throws IOException {
    for (String path : paths) {
      write(path, "");
    }
    return this;
  }

  LittleTree write(String path, String text) throws IOException {
    Path file = path(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
    return this;
  }

  /** Makes addons: folders with an empty manifest and {@code __init__.py}. */
  LittleTree addons(String... paths) throws IOException {
    for (String path : paths) {
      files(path + "/__manifest__.py", path + "/__init__.py");
    }
    return this;
  }

  /** Makes the package {@code odoo} with its addon {@code base} in a folder. */
  LittleTree odoo(String holder) throws IOException {
    String prefix = holder.isEmpty() ? "" : holder + "/";
    return files(prefix + "odoo/release.py", prefix + "odoo/models.py")
        .addons(prefix + "odoo/addons/base");
  }

  LittleTree link(String path, Path target) throws IOException {
    Files.createDirectories(path(path).getParent());
    Files.createSymbolicLink(path(path), target);
    return this;
  }

  /** Options with paths from here; an empty one is not given. */
  DiscoveryOptions options(String odoo, List<String> addons, String python) {
    return new DiscoveryOptions(
        top,
        odoo.isEmpty() ? null : Path.of(odoo),
        addons.stream().map(Path::of).toList(),
        List.of(),
        python.isEmpty() ? null : Path.of(python),
        top.resolve("home"),
        2);
  }

  ProjectFiles discover(String odoo, String... addons) {
    return Discovery.discover(options(odoo, List.of(addons), ""));
  }
}
