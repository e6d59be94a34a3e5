package org.odooanalyzer.workspace;

import java.util.List;
import java.util.function.Supplier;
import org.odooanalyzer.cache.Digest;
import org.odooanalyzer.diagnostics.Diagnostic;
import org.odooanalyzer.text.FilePath;

/** Runs the rules of a step on a file, unless nothing that they can see has changed. */
interface Rechecks {
  /**
   * The findings of a step in a file.
   *
   * @param answers covers all that the rules may see of other files
   * @param rules runs them
   */
  List<Diagnostic> check(FilePath file, Digest answers, Supplier<List<Diagnostic>> rules);
}
