package org.odooanalyzer.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.odooanalyzer.diagnostics.Diagnostic;
import org.odooanalyzer.diagnostics.Severity;
import org.odooanalyzer.text.FilePath;
import org.odooanalyzer.text.Location;
import org.odooanalyzer.text.Position;

final class TextReportTest {
  @Test
  void aFindingIsOneLineAndTheCountsAndNoticesFollow() {
    assertThat(Sample.write(ReportFormat.TEXT, Sample.REPORT))
        .isEqualTo(
            """
            my addons/shop/models/größe.py:1:8: warning OLS02001 the module "shoo" was not found [import-not-found]
            my addons/shop/models/größe.py:10:8: warning OLS02001 the module "shoo" was not found [import-not-found]
            /opt/odoo 19/sale/__manifest__.py:4:5: error OLS05049 there is no file "shoo" [data-file-not-found]

            3 findings: 1 error, 2 warnings
            note: imports of third-party packages were not checked
            """);
  }

  @Test
  void aCleanRunSaysSo() {
    assertThat(Sample.write(ReportFormat.TEXT, Sample.CLEAN)).isEqualTo("no findings\n");
  }

  @Test
  void faultsOfTheToolAreNamed() {
    AnalysisReport report = Sample.report(List.of(), List.of(), List.of("shop/a.py: boom"));

    assertThat(Sample.write(ReportFormat.TEXT, report))
        .isEqualTo("no findings\ninternal error: shop/a.py: boom\n");
  }

  @Test
  void aFileOfAnUnknownRootIsShownWithTheNameOfTheRoot() {
    assertThat(Sample.REPORT.show(new FilePath("other", "a/b.py"))).isEqualTo("other:a/b.py");
  }

  @Test
  void aMessageThatQuotesALineBreakStaysOnOneLine() {
    Diagnostic finding =
        new Diagnostic(
            new Location(new FilePath("addons", "a\nb.py"), new Position(0, 0), new Position(0, 1)),
            Sample.MISSING_FILE,
            Severity.HINT,
            "there is no file \"x\r\ny\u001b[31m\"");

    assertThat(TextReport.line(Sample.REPORT, finding))
        .isEqualTo(
            "my addons/a b.py:1:1: hint OLS05049 there is no file \"x y [31m\""
                + " [data-file-not-found]");
  }

  @Test
  void infosAndHintsAreCountedToo() {
    Diagnostic finding = Sample.REPORT.findings().get(0);
    AnalysisReport report =
        Sample.report(
            List.of(
                with(finding, Severity.INFO),
                with(finding, Severity.INFO),
                with(finding, Severity.HINT)),
            List.of(),
            List.of());

    assertThat(TextReport.counts(report)).isEqualTo("3 findings: 2 info, 1 hint");
  }

  private static Diagnostic with(Diagnostic finding, Severity severity) {
    return new Diagnostic(finding.location(), finding.rule(), severity, finding.message());
  }
}
