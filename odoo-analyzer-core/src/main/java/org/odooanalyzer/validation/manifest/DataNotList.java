package org.odooanalyzer.validation.manifest;

import org.odooanalyzer.diagnostics.Reporter;
import org.odooanalyzer.diagnostics.Rule;
import org.odooanalyzer.diagnostics.Severity;

/** The {@code data} and {@code demo} of an addon are lists (tuples work as well) of files. */
public final class DataNotList implements ManifestCheck {
  /** What is reported. */
  public static final Rule RULE =
      new Rule(
          "OLS04007",
          "manifest-data-not-a-list",
          "0.1.0",
          Severity.ERROR,
          "{0} must be a list of files");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public void check(ManifestContext manifest, Reporter reporter) {
    for (String key : ManifestContext.FILE_KEYS) {
      manifest
          .value(key)
          .filter(value -> !ManifestContext.isSequence(value))
          .ifPresent(value -> reporter.report(RULE, value.span(), key));
    }
  }
}
