package org.odooanalyzer.validation.manifest;

import org.odooanalyzer.diagnostics.Reporter;
import org.odooanalyzer.diagnostics.Rule;
import org.odooanalyzer.diagnostics.Severity;
import org.odooanalyzer.facts.FactExpr;

/** Each item of {@code depends} is the name of an addon. */
public final class DependsItemNotText implements ManifestCheck {
  /** What is reported. */
  public static final Rule RULE =
      new Rule(
          "OLS04005",
          "manifest-depends-item-not-text",
          "0.1.0",
          Severity.ERROR,
          "An item of depends must be the name of an addon, as a string");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public void check(ManifestContext manifest, Reporter reporter) {
    for (FactExpr item : manifest.items("depends")) {
      if (!(item instanceof FactExpr.Text)) {
        reporter.report(RULE, item.span());
      }
    }
  }
}
