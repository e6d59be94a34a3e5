package org.odooanalyzer.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.odooanalyzer.diagnostics.Severity;
import org.odooanalyzer.text.FilePath;

final class SarifReportTest {
  private static final Schemas SCHEMA = Schemas.of("/schemas/sarif-schema-2.1.0.json");

  @Test
  void theOfficialSchemaAcceptsReports() {
    SCHEMA.accept(Sample.write(ReportFormat.SARIF, Sample.REPORT));
    SCHEMA.accept(Sample.write(ReportFormat.SARIF, Sample.CLEAN));
    SCHEMA.accept(
        Sample.write(
            ReportFormat.SARIF, Sample.report(List.of(), List.of(), List.of("a.py: boom"))));
  }

  @Test
  void theOfficialSchemaIsReallyAsked() {
    String report = Sample.write(ReportFormat.SARIF, Sample.REPORT);

    SCHEMA.reject(report.replace("\"level\": \"warning\"", "\"level\": \"bad\""), "level");
    SCHEMA.reject(report.replace("\"startLine\": 1,", "\"startLine\": 0,"), "startLine");
  }

  @Test
  void aFindingHasItsRuleItsPlaceAndItsFingerprint() {
    assertThat(Sample.write(ReportFormat.SARIF, Sample.REPORT))
        .contains(
            """
                    {
                      "ruleId": "OLS02001",
                      "ruleIndex": 0,
                      "level": "warning",
                      "message": {
                        "text": "the module \\"shoo\\" was not found"
                      },
                      "locations": [
                        {
                          "physicalLocation": {
                            "artifactLocation": {
                              "uri": "my%20addons/shop/models/gr%C3%B6%C3%9Fe.py",
                              "uriBaseId": "SRCROOT"
                            },
                            "region": {
                              "startLine": 1,
                              "startColumn": 8,
                              "endLine": 1,
                              "endColumn": 13
                            }
                          }
                        }
                      ],
                      "partialFingerprints": {
                        "odooAnalyzer/v1": "%s"
                      }
                    },
            """
                .replace("\"%s\"", '"' + Fingerprints.of(Sample.REPORT).get(0) + '"')
                .strip());
  }

  @Test
  void onlyFilesOutsideTheBaseDirectoryNameAnAbsolutePlace() {
    assertThat(Sample.write(ReportFormat.SARIF, Sample.REPORT))
        .contains(
            """
                  "originalUriBaseIds": {
                    "SRCROOT": {
                      "description": {
                        "text": "The base directory of the run"
                      }
                    },
                    "odoo": {
                      "uri": "file:///opt/odoo%2019/"
                    }
                  },
            """
                .strip())
        .contains(
            """
                            "artifactLocation": {
                              "uri": "sale/__manifest__.py",
                              "uriBaseId": "odoo"
                            },
            """
                .strip());
  }

  @Test
  void aRuleIsDescribedByItsPage() {
    assertThat(Sample.write(ReportFormat.SARIF, Sample.CLEAN))
        .contains(
            """
                        {
                          "id": "OLS02001",
                          "name": "import-not-found",
                          "shortDescription": {
                            "text": "the module \\"…\\" was not found"
                          },
                          "fullDescription": {
                            "text": "Reports imports of modules that are not there."
                          },
                          "help": {
                            "text": "# import-not-found
            """
                .strip());
  }

  @Test
  void noticesAndFaultsAreNotifications() {
    AnalysisReport report = Sample.report(List.of(), List.of("a notice"), List.of("a fault"));

    assertThat(Sample.write(ReportFormat.SARIF, report))
        .contains(
            """
                  "invocations": [
                    {
                      "executionSuccessful": false,
                      "toolExecutionNotifications": [
                        {
                          "level": "error",
                          "message": {
                            "text": "a fault"
                          }
                        },
                        {
                          "level": "note",
                          "message": {
                            "text": "a notice"
                          }
                        }
                      ]
                    }
                  ],
            """
                .strip());
  }

  @Test
  void aFileOfAnUnknownRootIsBelowAFolderOfTheRootsName() {
    AnalysisReport report =
        Sample.report(
            List.of(Sample.at(Sample.MISSING_FILE, new FilePath("other", "a:b.py"), 0, 0, 1)),
            List.of(),
            List.of());

    assertThat(Sample.write(ReportFormat.SARIF, report)).contains("\"uri\": \"other/a%3Ab.py\"");
  }

  @Test
  void infosAndHintsAreNotes() {
    assertThat(SarifReport.level(Severity.INFO)).isEqualTo("note");
    assertThat(SarifReport.level(Severity.HINT)).isEqualTo("note");
  }

  @Test
  void directoriesBecomeFileUris() {
    assertThat(SarifUris.directory("/opt/a b")).isEqualTo("file:///opt/a%20b/");
    assertThat(SarifUris.directory("/")).isEqualTo("file:///");
    assertThat(SarifUris.directory("C:/odoo")).isEqualTo("file:///C:/odoo/");
  }
}
