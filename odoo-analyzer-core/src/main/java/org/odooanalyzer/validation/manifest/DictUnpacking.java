package org.odooanalyzer.validation.manifest;

import org.odooanalyzer.diagnostics.Reporter;
import org.odooanalyzer.diagnostics.Rule;
import org.odooanalyzer.diagnostics.Severity;
import org.odooanalyzer.facts.FactExpr;

/** A manifest is read as data, so that {@code **other} has no meaning in it. */
public final class DictUnpacking implements ManifestCheck {
  /** What is reported. */
  public static final Rule RULE =
      new Rule(
          "OLS04011",
          "manifest-dict-unpacking",
          "0.1.0",
          Severity.ERROR,
          "A manifest cannot unpack another dict: write its keys out");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public void check(ManifestContext manifest, Reporter reporter) {
    for (FactExpr.Mapping.Entry entry : manifest.entries()) {
      if (entry.key() == null) {
        reporter.report(RULE, entry.value().span());
      }
    }
  }
}
