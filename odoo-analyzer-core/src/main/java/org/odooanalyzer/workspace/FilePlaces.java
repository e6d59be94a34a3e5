package org.odooanalyzer.workspace;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.odooanalyzer.text.FilePath;

/** Says which file of a project may lie at a path of the system. */
final class FilePlaces {
  private FilePlaces() {}

  /**
   * The files that a path may be, the likeliest first: roots can lie in each other, and a path may
   * lead through links.
   */
  static List<FilePath> candidates(Roots roots, Path absolute) {
    List<FilePath> files = new ArrayList<>();
    add(roots, absolute.normalize(), files);
    try {
      add(roots, absolute.toRealPath(), files);
    } catch (IOException notThere) {
      // Then it is where it says.
    }
    return files;
  }

  private static void add(Roots roots, Path path, List<FilePath> into) {
    List<FilePath> found = new ArrayList<>();
    for (Roots.Root root : roots.roots()) {
      for (Path directory : List.of(root.directory(), real(root.directory()))) {
        if (path.startsWith(directory)) {
          String below = directory.relativize(path).toString().replace('\\', '/');
          found.add(new FilePath(root.id(), below));
        }
      }
    }
    found.stream().filter(file -> !into.contains(file)).distinct().forEach(into::add);
  }

  private static Path real(Path directory) {
    try {
      return directory.toRealPath();
    } catch (IOException notThere) {
      return directory;
    }
  }
}
