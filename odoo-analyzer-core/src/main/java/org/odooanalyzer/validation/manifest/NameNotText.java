package org.odooanalyzer.validation.manifest;

import org.odooanalyzer.diagnostics.Reporter;
import org.odooanalyzer.diagnostics.Rule;
import org.odooanalyzer.diagnostics.Severity;
import org.odooanalyzer.facts.FactExpr;

/** The {@code name} of an addon is shown to people and must be a string. */
public final class NameNotText implements ManifestCheck {
  /** What is reported. */
  public static final Rule RULE =
      new Rule(
          "OLS04003",
          "manifest-name-not-text",
          "0.1.0",
          Severity.ERROR,
          "The name of an addon must be a string");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public void check(ManifestContext manifest, Reporter reporter) {
    manifest
        .value("name")
        .filter(value -> !(value instanceof FactExpr.Text))
        .ifPresent(value -> reporter.report(RULE, value.span()));
  }
}
