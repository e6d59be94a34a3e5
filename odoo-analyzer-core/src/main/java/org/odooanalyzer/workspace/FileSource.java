package org.odooanalyzer.workspace;

import org.odooanalyzer.text.FilePath;

/** Where what files hold comes from: the disk, or an editor that shows something newer. */
@FunctionalInterface
interface FileSource {
  /** What a file holds now. */
  FileContent read(FilePath file);

  /** What is on the disk. */
  static FileSource disk(Roots roots) {
    return file -> FileReader.read(roots, file);
  }
}
