package org.odooanalyzer.validation.manifest;

import java.util.Set;
import org.odooanalyzer.diagnostics.Reporter;
import org.odooanalyzer.diagnostics.Rule;
import org.odooanalyzer.diagnostics.Severity;
import org.odooanalyzer.facts.FactExpr;

/** A value that has to be computed: {@code ast.literal_eval} refuses the whole manifest. */
public final class ValueNotLiteral implements ManifestCheck {
  /** What is reported. */
  public static final Rule RULE =
      new Rule(
          "ODA04001",
          "manifest-value-not-literal",
          "0.1.0",
          Severity.ERROR,
          "A manifest can hold only literals: Odoo reads it as data and runs nothing");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public void check(ManifestContext manifest, Reporter reporter) {
    for (FactExpr.Mapping.Entry entry : manifest.entries()) {
      if (entry.key() instanceof FactExpr.Text key && !CHECKED_ELSEWHERE.contains(key.value())) {
        NonLiterals.in(entry.value()).forEach(part -> reporter.report(RULE, part.span()));
      }
    }
  }

  /** The keys whose values other rules want to be something definite. */
  private static final Set<String> CHECKED_ELSEWHERE =
      Set.of("name", "depends", "init_xml", "data", "demo");
}
