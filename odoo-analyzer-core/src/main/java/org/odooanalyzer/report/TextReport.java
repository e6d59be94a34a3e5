package org.odooanalyzer.report;

import java.io.IOException;
import java.io.Writer;
import java.util.Locale;
import java.util.StringJoiner;
import org.odooanalyzer.diagnostics.Diagnostic;
import org.odooanalyzer.diagnostics.Severity;
import org.odooanalyzer.text.Position;

/**
 * Findings for people: {@code path:line:column: severity CODE message [rule-name]}, lines and
 * columns counted from 1, then how many there are.
 */
public final class TextReport {
  private TextReport() {}

  static void write(AnalysisReport report, Writer out) throws IOException {
    for (Diagnostic finding : report.findings()) {
      out.append(line(report, finding)).append('\n');
    }
    if (!report.findings().isEmpty()) {
      out.append('\n');
    }
    out.append(counts(report)).append('\n');
    for (String notice : report.notices()) {
      out.append("note: ").append(notice).append('\n');
    }
    for (String error : report.internalErrors()) {
      out.append("internal error: ").append(error).append('\n');
    }
  }

  /** The line of one finding, without a line break. */
  public static String line(AnalysisReport report, Diagnostic finding) {
    Position start = finding.location().start();
    return oneLine(report.show(finding.location().file()))
        + ":"
        + (start.line() + 1)
        + ":"
        + (start.column() + 1)
        + ": "
        + name(finding.severity())
        + " "
        + finding.rule().code()
        + " "
        + oneLine(finding.message())
        + " ["
        + finding.rule().name()
        + "]";
  }

  /** How many findings there are, for example {@code 3 findings: 1 error, 2 warnings}. */
  public static String counts(AnalysisReport report) {
    int total = report.findings().size();
    if (total == 0) {
      return "no findings";
    }
    StringJoiner parts = new StringJoiner(", ");
    for (Severity severity : Severity.values()) {
      int count = report.count(severity);
      if (count > 0) {
        parts.add(number(count, name(severity)));
      }
    }
    return number(total, "finding") + ": " + parts;
  }

  /** A text that may quote a file: its control characters become spaces. */
  private static String oneLine(String text) {
    return text.replaceAll("\\p{Cntrl}+", " ");
  }

  static String name(Severity severity) {
    return severity.name().toLowerCase(Locale.ROOT);
  }

  /** A count and its noun; {@code info} has no plural. */
  private static String number(int count, String noun) {
    return count + " " + noun + (count == 1 || noun.equals("info") ? "" : "s");
  }
}
