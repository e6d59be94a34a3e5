package org.odooanalyzer.report;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import org.odooanalyzer.diagnostics.Diagnostic;
import org.odooanalyzer.diagnostics.Rule;
import org.odooanalyzer.diagnostics.Severity;
import org.odooanalyzer.text.FilePath;
import org.odooanalyzer.text.Location;
import org.odooanalyzer.text.Position;

/** A little report with something of everything. */
final class Sample {
  static final Rule MISSING_IMPORT =
      new Rule(
          "OLS02001",
          "import-not-found",
          "0.1.0",
          Severity.WARNING,
          "the module \"{0}\" was not found");
  static final Rule MISSING_FILE =
      new Rule(
          "OLS05049", "data-file-not-found", "0.1.0", Severity.ERROR, "there is no file \"{0}\"");

  static final String PAGE =
      """
      # import-not-found

      ## What it does
      Reports imports of modules
      that are not there.

      ## Why is this bad
      The server does not start.
      """;

  private static final ReportRoot ADDONS = ReportRoot.below("addons", "my addons");
  private static final ReportRoot ODOO = ReportRoot.outside("odoo", "/opt/odoo 19");

  static final AnalysisReport REPORT =
      report(
          List.of(
              at(MISSING_FILE, new FilePath("odoo", "sale/__manifest__.py"), 3, 4, 17),
              at(MISSING_IMPORT, new FilePath("addons", "shop/models/größe.py"), 0, 7, 12),
              at(MISSING_IMPORT, new FilePath("addons", "shop/models/größe.py"), 9, 7, 12)),
          List.of("imports of third-party packages were not checked"),
          List.of());

  static final AnalysisReport CLEAN = report(List.of(), List.of(), List.of());

  private Sample() {}

  static AnalysisReport report(
      List<Diagnostic> findings, List<String> notices, List<String> internalErrors) {
    return new AnalysisReport(
        "1.2.3",
        List.of(DescribedRule.of(MISSING_FILE), new DescribedRule(MISSING_IMPORT, () -> PAGE)),
        findings,
        List.of(ODOO, ADDONS),
        new Statistics(
            "19.0",
            2,
            List.of(
                new Statistics.FileCount("python", 1200, 345_678, 12_345_678),
                new Statistics.FileCount("xml", 7, 90, 1024)),
            List.of(
                new Statistics.StepTime("reading files", 1234),
                new Statistics.StepTime("checking", 56)),
            1300,
            200L * 1024 * 1024),
        notices,
        internalErrors);
  }

  static Diagnostic at(Rule rule, FilePath file, int line, int column, int endColumn) {
    return new Diagnostic(
        new Location(file, new Position(line, column), new Position(line, endColumn)),
        rule,
        rule.severity(),
        rule.message(List.of("shoo")));
  }

  static String write(ReportFormat format, AnalysisReport report) {
    StringWriter out = new StringWriter();
    try {
      format.write(report, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString();
  }
}
