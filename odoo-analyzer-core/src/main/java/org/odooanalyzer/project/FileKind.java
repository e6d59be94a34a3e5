package org.odooanalyzer.project;

/** The kinds of files that are analyzed, in the order of the summary. */
public enum FileKind {
  MANIFEST("manifest"),
  PYTHON("python"),
  XML("xml"),
  CSV("csv");

  private final String title;

  FileKind(String title) {
    this.title = title;
  }

  /** What the summary calls files of this kind. */
  public String title() {
    return title;
  }
}
