package org.odooanalyzer.maven;

import org.apache.maven.plugin.logging.Log;
import org.odooanalyzer.diagnostics.Diagnostic;
import org.odooanalyzer.report.AnalysisReport;
import org.odooanalyzer.report.SummaryTable;
import org.odooanalyzer.report.TextReport;

/** Prints what a run found into Maven's log: each finding once, at its own level. */
final class ResultLog {
  private final Log log;

  ResultLog(Log log) {
    this.log = log;
  }

  void print(AnalysisReport report) {
    report.findings().forEach(finding -> print(finding, TextReport.line(report, finding)));
    report.internalErrors().forEach(error -> log.error("internal error: " + error));
    report.notices().forEach(notice -> log.info("note: " + notice));
    SummaryTable.lines(report).forEach(log::info);
  }

  private void print(Diagnostic finding, String line) {
    switch (finding.severity()) {
      case ERROR -> log.error(line);
      case WARNING -> log.warn(line);
      case INFO, HINT -> log.info(line);
    }
  }
}
