package org.odooanalyzer.text;

import org.jspecify.annotations.Nullable;

/**
 * The identity of a file: the root that it lies under and its path from there. It holds no absolute
 * path, so that a moved checkout is the same project.
 *
 * @param root the name of a root, such as {@code odoo} or {@code addons-1}
 * @param path the path from the root, with {@code /} between its names
 */
public record FilePath(String root, String path) implements Comparable<FilePath> {
  /** The last name of the path. */
  public String name() {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  /** The path of something below this one. */
  public FilePath resolve(String below) {
    return new FilePath(root, path.isEmpty() ? below : path + "/" + below);
  }

  // The key of most maps: what a record gets by itself is slow until it is compiled.
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof FilePath file && path.equals(file.path) && root.equals(file.root);
  }

  @Override
  public int hashCode() {
    return 31 * root.hashCode() + path.hashCode();
  }

  @Override
  public int compareTo(FilePath other) {
    int byRoot = root.compareTo(other.root);
    return byRoot != 0 ? byRoot : path.compareTo(other.path);
  }

  @Override
  public String toString() {
    return root + ":" + path;
  }
}
