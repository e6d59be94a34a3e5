package org.odooanalyzer.validation.manifest;

import org.odooanalyzer.diagnostics.Reporter;
import org.odooanalyzer.diagnostics.Rule;
import org.odooanalyzer.diagnostics.Severity;

/** The {@code depends} of an addon is a list (a tuple works as well) of names. */
public final class DependsNotList implements ManifestCheck {
  /** What is reported. */
  public static final Rule RULE =
      new Rule(
          "OLS04004",
          "manifest-depends-not-a-list",
          "0.1.0",
          Severity.ERROR,
          "The key depends must be a list of addon names");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public void check(ManifestContext manifest, Reporter reporter) {
    manifest
        .value("depends")
        .filter(value -> !ManifestContext.isSequence(value))
        .ifPresent(value -> reporter.report(RULE, value.span()));
  }
}
