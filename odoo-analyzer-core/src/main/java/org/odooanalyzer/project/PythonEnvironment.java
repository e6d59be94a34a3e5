package org.odooanalyzer.project;

import java.util.List;
import java.util.Map;
import org.odooanalyzer.text.FilePath;

/**
 * The packages that are installed beside Odoo.
 *
 * @param isKnown whether anything is known of them
 * @param searchPath the folders of {@code sys.path} behind the standard library, in order
 * @param mapped top-level names that an installed finder leads elsewhere, with their folder or file
 * @param isOpen whether code that runs at start-up can add names, so that a name that is not found
 *     may exist
 */
public record PythonEnvironment(
    boolean isKnown, List<FilePath> searchPath, Map<String, FilePath> mapped, boolean isOpen) {
  /** An environment of which nothing is known. */
  public static final PythonEnvironment UNKNOWN =
      new PythonEnvironment(false, List.of(), Map.of(), true);

  public PythonEnvironment {
    searchPath = List.copyOf(searchPath);
    mapped = Map.copyOf(mapped);
  }
}
