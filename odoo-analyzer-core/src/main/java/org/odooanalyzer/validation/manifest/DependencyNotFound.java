package org.odooanalyzer.validation.manifest;

import org.odooanalyzer.diagnostics.Reporter;
import org.odooanalyzer.diagnostics.Rule;
import org.odooanalyzer.diagnostics.Severity;
import org.odooanalyzer.facts.FactExpr;

/**
 * A dependency that no root holds. Nothing is reported while Odoo itself is not among the roots,
 * because then most addons are elsewhere, nor for an addon that is not installable.
 */
public final class DependencyNotFound implements ManifestCheck {
  /** What is reported. */
  public static final Rule RULE =
      new Rule(
          "OLS04010",
          "manifest-dependency-not-found",
          "0.1.0",
          Severity.ERROR,
          "Addon \"{0}\" is in none of the addons paths");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public void check(ManifestContext manifest, Reporter reporter) {
    if (!manifest.surroundings().hasAddon("base") || !manifest.installable()) {
      return;
    }
    for (FactExpr.Text item : manifest.texts("depends")) {
      if (!manifest.surroundings().hasAddon(item.value())) {
        reporter.report(RULE, item.span(), item.value());
      }
    }
  }
}
