package org.odooanalyzer.validation.files;

import org.odooanalyzer.diagnostics.Rule;
import org.odooanalyzer.diagnostics.Severity;

/** Python that Python itself would not accept. */
public final class PythonSyntax implements ProblemCheck {
  /** What is reported. */
  public static final Rule RULE =
      new Rule("OLS01000", "syntax-error", "0.1.0", Severity.ERROR, "Syntax error: {0}");

  @Override
  public Rule rule() {
    return RULE;
  }
}
