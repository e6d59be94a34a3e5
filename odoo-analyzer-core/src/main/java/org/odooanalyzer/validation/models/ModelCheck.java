package org.odooanalyzer.validation.models;

import org.odooanalyzer.diagnostics.Check;
import org.odooanalyzer.diagnostics.Reporter;

/** A rule of one class that defines or extends a model. */
public interface ModelCheck extends Check {
  /** Reports what is wrong with a class. */
  void check(ModelContext context, Reporter reporter);
}
