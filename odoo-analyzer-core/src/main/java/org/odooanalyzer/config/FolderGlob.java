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

  /** How many folders one glob may look into, so that a glob over a whole disk ends. */
  private static final int MOST = 20_000;

  private final ConfigurationFiles files;
  private int looked;

  private FolderGlob(ConfigurationFiles files) {
    this.files = files;
  }

  /** What a glob stands for; {@code **} passes by hidden folders. */
  static Expansion expand(Path glob, ConfigurationFiles files) {
    FolderGlob search = new FolderGlob(files);
    Set<Path> found = new TreeSet<>();
    Path root = glob.getRoot();
    if (root != null) {
      found.add(root);
    }
    for (Path name : glob) {
      Set<Path> next = new TreeSet<>();
      for (Path folder : found) {
        search.step(folder, name.toString(), next);
      }
      found = next;
    }
    return new Expansion(new ArrayList<>(found), search.looked < MOST);
  }

  private void step(Path folder, String name, Set<Path> found) {
    if (name.equals("**")) {
      collect(folder, 0, found);
    } else if (Glob.isGlob(name)) {
      Pattern pattern = Glob.ofName(name);
      for (String child : children(folder)) {
        if (pattern.matcher(child).matches()) {
          found.add(folder.resolve(child));
        }
      }
    } else if (files.isDirectory(folder.resolve(name))) {
      found.add(folder.resolve(name));
    }
  }

  private void collect(Path folder, int depth, Set<Path> found) {
    found.add(folder);
    if (depth < DEEPEST) {
      for (String child : children(folder)) {
        if (!child.startsWith(".")) {
          collect(folder.resolve(child), depth + 1, found);
        }
      }
    }
  }

  private List<String> children(Path folder) {
    if (looked == MOST) {
      return List.of();
    }
    looked++;
    return files.directories(folder);
  }

  /**
   * What a glob stands for.
   *
   * @param folders sorted
   * @param complete whether the search looked everywhere
   */
  record Expansion(List<Path> folders, boolean complete) {
    Expansion {
      folders = List.copyOf(folders);
    }
  }
}
