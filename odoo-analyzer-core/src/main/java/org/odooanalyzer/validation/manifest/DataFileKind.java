package org.odooanalyzer.validation.manifest;

import java.util.List;
import java.util.Locale;
import org.odooanalyzer.diagnostics.Reporter;
import org.odooanalyzer.diagnostics.Rule;
import org.odooanalyzer.diagnostics.Severity;
import org.odooanalyzer.facts.FactExpr;

/**
 * A data file of a kind that Odoo refuses to load (odoo/tools/convert.py, convert_file); {@code
 * .js} files are passed over there, so they are no error.
 */
public final class DataFileKind implements ManifestCheck {
  /** What is reported. */
  public static final Rule RULE =
      new Rule(
          "OLS05050",
          "manifest-data-file-kind",
          "0.1.0",
          Severity.ERROR,
          "Odoo cannot load \"{0}\": a data file ends in .xml, .csv or .sql");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public void check(ManifestContext manifest, Reporter reporter) {
    for (String key : ManifestContext.FILE_KEYS) {
      for (FactExpr.Text item : manifest.texts(key)) {
        String name = item.value().toLowerCase(Locale.ROOT);
        if (KINDS.stream().noneMatch(name::endsWith)) {
          reporter.report(RULE, item.span(), item.value());
        }
      }
    }
  }

  private static final List<String> KINDS = List.of(".xml", ".csv", ".sql", ".js");
}
