package org.odooanalyzer.workspace;

/** The kinds of files that are analyzed, in the order of the summary. */
enum FileKind {
  MANIFEST("manifest"),
  PYTHON("python"),
  XML("xml"),
  CSV("csv");

  private final String title;

  FileKind(String title) {
    this.title = title;
  }

  /** What the summary calls files of this kind. */
  String title() {
    return title;
  }
}
