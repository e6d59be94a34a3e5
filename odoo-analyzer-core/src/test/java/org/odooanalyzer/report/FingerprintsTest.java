package org.odooanalyzer.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.odooanalyzer.diagnostics.Diagnostic;
import org.odooanalyzer.text.FilePath;

final class FingerprintsTest {
  private static final FilePath FILE = new FilePath("r", "shop/a.py");

  @Test
  void aFingerprintIs16HexadecimalDigits() {
    assertThat(of(ReportRoot.below("r", "addons"), at(3)))
        .singleElement()
        .asString()
        .matches("[0-9a-f]{16}");
  }

  @Test
  void aFindingKeepsItsFingerprintWhenItsLineMoves() {
    ReportRoot root = ReportRoot.below("r", "addons");

    assertThat(of(root, at(3), at(9))).isEqualTo(of(root, at(40), at(50)));
  }

  @Test
  void equalFindingsOfAFileHaveDifferentFingerprints() {
    assertThat(of(ReportRoot.below("r", "addons"), at(3), at(9))).doesNotHaveDuplicates();
  }

  @Test
  void aFileOutsideTheBaseDirectoryKeepsItsFingerprintWhenItsRootMoves() {
    assertThat(of(ReportRoot.outside("r", "/opt/odoo"), at(3)))
        .isEqualTo(of(ReportRoot.outside("r", "/home/me/odoo"), at(3)));
  }

  @Test
  void anotherFileRuleOrMessageIsAnotherFingerprint() {
    ReportRoot root = ReportRoot.below("r", "addons");
    Diagnostic finding = at(3);
    Diagnostic otherFile =
        Sample.at(Sample.MISSING_IMPORT, new FilePath("r", "shop/b.py"), 3, 0, 1);
    Diagnostic otherRule = Sample.at(Sample.MISSING_FILE, FILE, 3, 0, 1);
    Diagnostic otherMessage =
        new Diagnostic(finding.location(), finding.rule(), finding.severity(), "another");

    assertThat(of(root, finding, otherFile, otherRule, otherMessage)).doesNotHaveDuplicates();
  }

  private static List<String> of(ReportRoot root, Diagnostic... findings) {
    return Fingerprints.of(
        new AnalysisReport(
            "1",
            List.of(),
            List.of(findings),
            List.of(root),
            Sample.REPORT.statistics(),
            List.of(),
            List.of()));
  }

  private static Diagnostic at(int line) {
    return Sample.at(Sample.MISSING_IMPORT, FILE, line, 0, 4);
  }
}
