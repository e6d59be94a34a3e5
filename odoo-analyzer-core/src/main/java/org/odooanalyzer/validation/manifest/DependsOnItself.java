package org.odooanalyzer.validation.manifest;

import org.odooanalyzer.diagnostics.Reporter;
import org.odooanalyzer.diagnostics.Rule;
import org.odooanalyzer.diagnostics.Severity;
import org.odooanalyzer.facts.FactExpr;

/** An addon that depends on itself can never be loaded. */
public final class DependsOnItself implements ManifestCheck {
  /** What is reported. */
  public static final Rule RULE =
      new Rule(
          "OLS04006",
          "manifest-depends-on-itself",
          "0.1.0",
          Severity.ERROR,
          "Addon \"{0}\" depends on itself: remove it from depends");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public void check(ManifestContext manifest, Reporter reporter) {
    for (FactExpr.Text item : manifest.texts("depends")) {
      if (item.value().equals(manifest.addon())) {
        reporter.report(RULE, item.span(), item.value());
      }
    }
  }
}
