package org.odooanalyzer.features.python;

import org.odooanalyzer.features.Completions;
import org.odooanalyzer.query.Analysis;
import org.odooanalyzer.text.FilePath;

/** Says what may stand at a place of a Python file. */
public final class PythonCompletion {
  private PythonCompletion() {}

  /** What may stand at an offset of a file. */
  public static Completions at(Analysis analysis, FilePath file, int offset) {
    return Completions.NONE;
  }
}
