package org.odooanalyzer.validation.manifest;

import org.odooanalyzer.diagnostics.Reporter;
import org.odooanalyzer.diagnostics.Rule;
import org.odooanalyzer.diagnostics.Severity;
import org.odooanalyzer.text.Span;

/** An addon that a server never loads because an earlier root has one of the same name. */
public final class DuplicateAddon implements ManifestCheck {
  /** What is reported. */
  public static final Rule RULE =
      new Rule(
          "ODA04002",
          "duplicate-addon",
          "0.1.0",
          Severity.WARNING,
          "Addon \"{0}\" is hidden by the one in {1}, which comes first in the addons paths");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public void check(ManifestContext manifest, Reporter reporter) {
    manifest
        .surroundings()
        .hiddenBy()
        .ifPresent(winner -> reporter.report(RULE, new Span(0, 0), manifest.addon(), winner));
  }
}
