package org.odooanalyzer.validation.files;

import org.odooanalyzer.diagnostics.Rule;
import org.odooanalyzer.diagnostics.Severity;

/** CSV that cannot be read. */
public final class CsvSyntax implements ProblemCheck {
  /** What is reported. */
  public static final Rule RULE =
      new Rule("OLS05070", "csv-syntax-error", "0.1.0", Severity.ERROR, "CSV error: {0}");

  @Override
  public Rule rule() {
    return RULE;
  }
}
