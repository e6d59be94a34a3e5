package org.odooanalyzer.config;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Finds the folders that a glob stands for. */
final class FolderGlob {
  /** How deep {@code **} looks: folders of addons lie near the top, and links may make circles. */
  private static final int DEEPEST = 10;

  private FolderGlob() {}

  /** The folders, sorted; {@code **} passes by hidden ones. */
  static List<Path> expand(Path glob, ConfigurationFiles files) {
    Path root = glob.getRoot();
    Set<Path> found = new TreeSet<>();
    if (root != null) {
      found.add(root);
    }
    for (Path name : glob) {
      Set<Path> next = new TreeSet<>();
      for (Path folder : found) {
        next.addAll(step(folder, name.toString(), files));
      }
      found = next;
    }
    return new ArrayList<>(found);
  }

  private static List<Path> step(Path folder, String name, ConfigurationFiles files) {
    if (name.equals("**")) {
      List<Path> all = new ArrayList<>();
      collect(folder, 0, all, files);
      return all;
    }
    if (!Glob.isGlob(name)) {
      Path child = folder.resolve(name);
      return files.isDirectory(child) ? List.of(child) : List.of();
    }
    Pattern pattern = Glob.ofName(name);
    return files.directories(folder).stream()
        .filter(child -> pattern.matcher(child).matches())
        .map(folder::resolve)
        .toList();
  }

  private static void collect(Path folder, int depth, List<Path> all, ConfigurationFiles files) {
    all.add(folder);
    if (depth < DEEPEST) {
      for (String child : files.directories(folder)) {
        if (!child.startsWith(".")) {
          collect(folder.resolve(child), depth + 1, all, files);
        }
      }
    }
  }
}
