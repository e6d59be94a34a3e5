package org.odooanalyzer.validation.files;

import org.odooanalyzer.diagnostics.Rule;
import org.odooanalyzer.diagnostics.Severity;

/** XML that is not well-formed. */
public final class XmlSyntax implements ProblemCheck {
  /** What is reported. */
  public static final Rule RULE =
      new Rule("OLS05000", "xml-syntax-error", "0.1.0", Severity.ERROR, "XML error: {0}");

  @Override
  public Rule rule() {
    return RULE;
  }
}
