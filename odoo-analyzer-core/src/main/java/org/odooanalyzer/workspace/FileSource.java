package org.odooanalyzer.workspace;

import java.util.Set;
import org.odooanalyzer.text.FilePath;

/** Where what files hold comes from: the disk, or an editor that shows something newer. */
@FunctionalInterface
interface FileSource {
  /** What a file holds now. */
  FileContent read(FilePath file);

  /** The files that hold something else on the disk. */
  default Set<FilePath> unsaved() {
    return Set.of();
  }

  /** What is on the disk. */
  static FileSource disk(Roots roots) {
    return file -> FileReader.read(roots, file);
  }
}
