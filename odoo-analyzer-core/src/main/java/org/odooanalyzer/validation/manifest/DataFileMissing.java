package org.odooanalyzer.validation.manifest;

import org.odooanalyzer.diagnostics.Reporter;
import org.odooanalyzer.diagnostics.Rule;
import org.odooanalyzer.diagnostics.Severity;
import org.odooanalyzer.facts.FactExpr;

/**
 * A data file that the manifest names and the addon does not have. Nothing is reported for an addon
 * that is not installable.
 */
public final class DataFileMissing implements ManifestCheck {
  /** What is reported. */
  public static final Rule RULE =
      new Rule(
          "OLS05049",
          "manifest-data-file-missing",
          "0.1.0",
          Severity.ERROR,
          "File \"{0}\" does not exist in the addon");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public void check(ManifestContext manifest, Reporter reporter) {
    if (!manifest.installable()) {
      return;
    }
    for (String key : ManifestContext.FILE_KEYS) {
      for (FactExpr.Text item : manifest.texts(key)) {
        if (!manifest.surroundings().hasFile(item.value())) {
          reporter.report(RULE, item.span(), item.value());
        }
      }
    }
  }
}
