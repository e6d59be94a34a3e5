package org.odooanalyzer.validation.manifest;

import org.odooanalyzer.diagnostics.Reporter;
import org.odooanalyzer.diagnostics.Rule;
import org.odooanalyzer.diagnostics.Severity;
import org.odooanalyzer.facts.FactExpr;

/** Each item of {@code data} and {@code demo} is the path of a file. */
public final class DataItemNotText implements ManifestCheck {
  /** What is reported. */
  public static final Rule RULE =
      new Rule(
          "OLS04008",
          "manifest-data-item-not-text",
          "0.1.0",
          Severity.ERROR,
          "An item of {0} must be the path of a file, as a string");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public void check(ManifestContext manifest, Reporter reporter) {
    for (String key : ManifestContext.FILE_KEYS) {
      for (FactExpr item : manifest.items(key)) {
        if (!(item instanceof FactExpr.Text)) {
          reporter.report(RULE, item.span(), key);
        }
      }
    }
  }
}
