package org.odooanalyzer.query;

import org.odooanalyzer.symbols.Scope;
import org.odooanalyzer.syntax.python.PyModule;
import org.odooanalyzer.text.FilePath;
import org.odooanalyzer.text.SourceText;

/**
 * A Python file or manifest with all that is written in it.
 *
 * @param scope what it binds, its functions included
 */
public record PythonTree(FilePath file, SourceText source, PyModule module, Scope scope) {}
