package org.odooanalyzer.project;

import java.util.Optional;
import java.util.Set;
import org.odooanalyzer.text.FilePath;

/** The folders that imports look into. */
public interface SourceTree {
  /**
   * What a folder holds; absent when there is no such folder, or nothing in it that an import can
   * reach.
   */
  Optional<Listing> list(FilePath folder);

  /**
   * What a folder holds, as far as imports are concerned; all are names without endings.
   *
   * @param modules of {@code .py} files; {@code __init__} makes the folder a package
   * @param folders names that can be folders; whether they are, listing them tells
   * @param compiled of modules without source
   * @param stubs of modules and packages of which only the types are there
   */
  record Listing(
      Set<String> modules, Set<String> folders, Set<String> compiled, Set<String> stubs) {
    /** Whether the folder is a package, and not only a part of a namespace package. */
    boolean isPackage() {
      return modules.contains("__init__") || compiled.contains("__init__");
    }
  }
}
