package org.odooanalyzer.validation.files;

import org.odooanalyzer.diagnostics.Check;
import org.odooanalyzer.diagnostics.Rule;
import org.odooanalyzer.diagnostics.Severity;

/** A fault of this project while it worked on one file; every other file is analyzed. */
public final class AnalysisFailed implements Check {
  /** What is reported. */
  public static final Rule RULE =
      new Rule(
          "ODA00003",
          "analysis-failed",
          "0.1.0",
          Severity.ERROR,
          "The analyzer failed on this file, which is a fault of the analyzer: {0}");

  @Override
  public Rule rule() {
    return RULE;
  }
}
