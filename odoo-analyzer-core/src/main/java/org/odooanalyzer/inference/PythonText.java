package org.odooanalyzer.inference;

import org.odooanalyzer.symbols.Scope;
import org.odooanalyzer.syntax.python.PyModule;
import org.odooanalyzer.text.FilePath;

/**
 * The file whose expressions are typed.
 *
 * @param file its identity
 * @param module its tree
 * @param scope what it binds, its functions included
 */
public record PythonText(FilePath file, PyModule module, Scope scope) {}
