package org.odooanalyzer.validation.manifest;

import org.odooanalyzer.diagnostics.Reporter;
import org.odooanalyzer.diagnostics.Rule;
import org.odooanalyzer.diagnostics.Severity;
import org.odooanalyzer.facts.FactExpr;

/** A dependency that depends on this addon in turn, over any number of steps. */
public final class DependencyCycle implements ManifestCheck {
  /** What is reported. */
  public static final Rule RULE =
      new Rule(
          "OLS04012",
          "manifest-dependency-cycle",
          "0.1.0",
          Severity.ERROR,
          "Addon \"{0}\" depends on this addon in turn: neither can be loaded");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public void check(ManifestContext manifest, Reporter reporter) {
    for (FactExpr.Text item : manifest.texts("depends")) {
      if (!item.value().equals(manifest.addon())
          && manifest.surroundings().dependsOn(item.value(), manifest.addon())) {
        reporter.report(RULE, item.span(), item.value());
      }
    }
  }
}
