package org.odooanalyzer.validation.manifest;

import java.util.HashSet;
import java.util.Set;
import org.odooanalyzer.diagnostics.Reporter;
import org.odooanalyzer.diagnostics.Rule;
import org.odooanalyzer.diagnostics.Severity;
import org.odooanalyzer.facts.FactExpr;

/** A key that stands twice: Python keeps the last value and drops the others without a word. */
public final class DuplicateKey implements ManifestCheck {
  /** What is reported. */
  public static final Rule RULE =
      new Rule(
          "OLS04002",
          "manifest-duplicate-key",
          "0.1.0",
          Severity.ERROR,
          "Key \"{0}\" stands twice in the manifest: only its last value counts");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public void check(ManifestContext manifest, Reporter reporter) {
    Set<String> seen = new HashSet<>();
    for (FactExpr.Mapping.Entry entry : manifest.entries()) {
      if (entry.key() instanceof FactExpr.Text key && !seen.add(key.value())) {
        reporter.report(RULE, key.span(), key.value());
      }
    }
  }
}
