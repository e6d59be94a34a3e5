package org.odooanalyzer.validation.manifest;

import java.util.List;
import org.odooanalyzer.diagnostics.Reporter;
import org.odooanalyzer.diagnostics.Rule;
import org.odooanalyzer.diagnostics.Severity;
import org.odooanalyzer.facts.FactExpr;
import org.odooanalyzer.text.Span;

/** A manifest is one dict display and nothing else: Odoo reads it with {@code ast.literal_eval}. */
public final class NotOneDict implements ManifestCheck {
  /** What is reported. */
  public static final Rule RULE =
      new Rule(
          "OLS04001",
          "manifest-not-a-dict",
          "0.1.0",
          Severity.ERROR,
          "A manifest must be exactly one dict");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public void check(ManifestContext manifest, Reporter reporter) {
    List<FactExpr> statements = manifest.facts().statements();
    if (manifest.dict().isEmpty()) {
      reporter.report(RULE, statements.isEmpty() ? new Span(0, 0) : offending(statements).span());
    }
  }

  private static FactExpr offending(List<FactExpr> statements) {
    for (FactExpr statement : statements) {
      if (!(statement instanceof FactExpr.Mapping)) {
        return statement;
      }
    }
    return statements.get(1);
  }
}
