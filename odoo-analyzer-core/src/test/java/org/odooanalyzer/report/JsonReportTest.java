package org.odooanalyzer.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class JsonReportTest {
  private static final Schemas SCHEMA = Schemas.of("report-v1.schema.json");

  private static final String ONE_FINDING =
      """
      {
        "version": 1,
        "tool": {
          "name": "odoo-analyzer",
          "version": "1.2.3"
        },
        "summary": {
          "odooVersion": "19.0",
          "addons": 2,
          "findings": {
            "error": 0,
            "warning": 1,
            "info": 0,
            "hint": 0
          },
          "files": [
            {
              "kind": "python",
              "files": 1200,
              "lines": 345678,
              "bytes": 12345678
            },
            {
              "kind": "xml",
              "files": 7,
              "lines": 90,
              "bytes": 1024
            }
          ],
          "steps": [
            {
              "name": "reading files",
              "milliseconds": 1234
            },
            {
              "name": "checking",
              "milliseconds": 56
            }
          ],
          "elapsedMilliseconds": 1300,
          "peakMemoryBytes": 209715200
        },
        "roots": [
          {
            "id": "addons",
            "directory": "my addons",
            "belowBase": true
          },
          {
            "id": "odoo",
            "directory": "/opt/odoo 19",
            "belowBase": false
          }
        ],
        "notices": [],
        "internalErrors": [
          "shop/a.py: boom"
        ],
        "findings": [
          {
            "file": "my addons/shop/models/größe.py",
            "root": "addons",
            "path": "shop/models/größe.py",
            "startLine": 1,
            "startColumn": 8,
            "endLine": 1,
            "endColumn": 13,
            "severity": "warning",
            "code": "OLS02001",
            "rule": "import-not-found",
            "message": "the module \\"shoo\\" was not found",
            "fingerprint": "FINGERPRINT"
          }
        ]
      }
      """;

  @Test
  void theReportIsOneJsonDocument() {
    assertThat(Sample.write(ReportFormat.JSON, oneFinding()))
        .isEqualTo(ONE_FINDING.replace("FINGERPRINT", Fingerprints.of(oneFinding()).get(0)));
  }

  @Test
  void theSchemaAcceptsReports() {
    SCHEMA.accept(Sample.write(ReportFormat.JSON, Sample.REPORT));
    SCHEMA.accept(Sample.write(ReportFormat.JSON, Sample.CLEAN));
    SCHEMA.accept(Sample.write(ReportFormat.JSON, withoutVersion()));
  }

  @Test
  void theSchemaRejectsWhatIsNoReport() {
    String report = Sample.write(ReportFormat.JSON, Sample.REPORT);

    SCHEMA.reject(report.replace("\"version\": 1,", "\"version\": 2,"), "$.version");
    SCHEMA.reject(report.replace("\"startLine\": 1,", ""), "startLine");
    SCHEMA.reject(report.replace("\"warning\",", "\"bad\","), "severity");
  }

  private static AnalysisReport oneFinding() {
    return Sample.report(
        List.of(Sample.REPORT.findings().get(0)), List.of(), List.of("shop/a.py: boom"));
  }

  private static AnalysisReport withoutVersion() {
    Statistics some = Sample.REPORT.statistics();
    return new AnalysisReport(
        "1.2.3",
        List.of(),
        List.of(),
        List.of(),
        new Statistics(null, some.addons(), some.files(), some.steps(), 1, 0),
        List.of(),
        List.of());
  }
}
