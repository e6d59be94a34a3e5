package org.odooanalyzer.validation.imports;

import org.odooanalyzer.diagnostics.Check;
import org.odooanalyzer.diagnostics.Reporter;

/** A rule of one imported name. */
public interface ImportCheck extends Check {
  /** Reports what is wrong with an import. */
  void check(ImportContext context, Reporter reporter);
}
