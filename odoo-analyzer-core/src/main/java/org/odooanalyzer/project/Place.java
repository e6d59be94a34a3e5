package org.odooanalyzer.project;

import java.util.List;
import org.odooanalyzer.text.FilePath;

/** Where a dotted name leads, one part after the other. */
sealed interface Place {
  /** A file that is no package. */
  record File(FilePath file) implements Place {}

  /** A folder with {@code __init__.py}. */
  record Regular(FilePath folder) implements Place {
    FilePath file() {
      return folder.resolve("__init__.py");
    }
  }

  /** Folders without {@code __init__.py}. */
  record Namespace(List<FilePath> folders) implements Place {}

  /** Something that exists and cannot be looked into. */
  record Library(String name) implements Place {}

  /** Something that may exist. */
  record Unsure(String reason) implements Place {}

  /** Something that does not exist; the dotted name up to the missing part. */
  record Nowhere(String name) implements Place {}
}
