package org.odooanalyzer.facts;

import org.odooanalyzer.syntax.python.PyModule;
import org.odooanalyzer.text.SourceText;

/** Makes the facts of a Python file from its tree. */
public final class PythonFactsBuilder {
  private final StringPool strings;

  /** A builder that shares strings with others. */
  public PythonFactsBuilder(StringPool strings) {
    this.strings = strings;
  }

  /** The facts of a file. */
  public PythonFacts build(PyModule module, SourceText source) {
    return new Declarations(strings, source).of(module);
  }
}
