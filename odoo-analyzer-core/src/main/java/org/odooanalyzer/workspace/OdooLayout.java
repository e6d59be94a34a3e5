package org.odooanalyzer.workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Recognizes the folders that Odoo comes in. In all of them there is a folder that holds the
 * package {@code odoo}: the checkout, {@code dist-packages} or {@code site-packages}.
 */
final class OdooLayout {
  private static final String PARAMETER = "odooPath";
  private static final String PACKAGE = "odoo";

  private OdooLayout() {}

  /** The folder that holds the package {@code odoo}, for what a user calls the path of Odoo. */
  static Path holder(Path given) {
    if (!Files.exists(given)) {
      throw new InvalidConfigurationException(
          PARAMETER, "there is no folder " + given + ": give the folder of an Odoo checkout");
    }
    Path start =
        given.getParent() != null && Files.isRegularFile(given) ? given.getParent() : given;
    return within(start).orElseThrow(() -> noOdoo(given, start));
  }

  private static Optional<Path> within(Path start) {
    if (holdsOdoo(start)) {
      return Optional.of(start);
    }
    Path parent = start.getParent();
    if (parent != null && isPackage(start) && holdsOdoo(parent)) {
      return Optional.of(parent);
    }
    return sitePackages(start).stream().filter(OdooLayout::holdsOdoo).findFirst();
  }

  /** Whether a folder holds the package {@code odoo} with its framework, not only addons. */
  static boolean holdsOdoo(Path folder) {
    return Files.isRegularFile(folder.resolve(PACKAGE).resolve("release.py"));
  }

  /** Whether a folder is called as the package is. */
  static boolean isPackage(Path folder) {
    return PACKAGE.equals(String.valueOf(folder.getFileName()));
  }

  /** The folders for packages in a virtual environment or an installation prefix. */
  static List<Path> sitePackages(Path prefix) {
    List<Path> found = new ArrayList<>();
    for (String lib : List.of("lib", "lib64")) {
      for (Path python : subfolders(prefix.resolve(lib))) {
        if (String.valueOf(python.getFileName()).startsWith("python")) {
          addFolder(found, python.resolve("site-packages"));
          addFolder(found, python.resolve("dist-packages"));
        }
      }
    }
    addFolder(found, prefix.resolve("Lib").resolve("site-packages"));
    return found;
  }

  private static void addFolder(List<Path> found, Path folder) {
    if (Files.isDirectory(folder)) {
      found.add(folder);
    }
  }

  /** The folders in a folder, by name; none where it cannot be listed. */
  static List<Path> subfolders(Path folder) {
    try {
      return FolderWalk.names(folder).stream()
          .map(folder::resolve)
          .filter(Files::isDirectory)
          .toList();
    } catch (IOException unlisted) {
      return List.of();
    }
  }

  private static InvalidConfigurationException noOdoo(Path given, Path start) {
    List<Path> near = new ArrayList<>();
    for (Path up = start.getParent(); up != null; up = up.getParent()) {
      near.add(up);
    }
    near.addAll(subfolders(start));
    String hint =
        near.stream()
            .filter(OdooLayout::holdsOdoo)
            .findFirst()
            .map(path -> "did you mean " + path + "?")
            .orElse("give the folder that holds odoo/release.py");
    return new InvalidConfigurationException(PARAMETER, given + " is no Odoo: " + hint);
  }
}
