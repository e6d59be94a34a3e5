package org.odooanalyzer.validation.manifest;

import org.odooanalyzer.diagnostics.Reporter;
import org.odooanalyzer.diagnostics.Rule;
import org.odooanalyzer.diagnostics.Severity;
import org.odooanalyzer.facts.FactExpr;

/** The keys of a manifest are strings. */
public final class KeyNotText implements ManifestCheck {
  /** What is reported. */
  public static final Rule RULE =
      new Rule(
          "OLS04009",
          "manifest-key-not-text",
          "0.1.0",
          Severity.ERROR,
          "A key of a manifest must be a string");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public void check(ManifestContext manifest, Reporter reporter) {
    for (FactExpr.Mapping.Entry entry : manifest.entries()) {
      FactExpr key = entry.key();
      if (key != null && !(key instanceof FactExpr.Text)) {
        reporter.report(RULE, key.span());
      }
    }
  }
}
