package org.odooanalyzer.report;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.odooanalyzer.diagnostics.Diagnostic;
import org.odooanalyzer.diagnostics.Severity;
import org.odooanalyzer.text.Location;

/**
 * Findings for programs, in the form that {@code report-v1.schema.json} describes. Members may be
 * added to version 1; a member that goes away or changes its meaning makes version 2.
 */
final class JsonReport {
  static final int VERSION = 1;

  private JsonReport() {}

  static void write(AnalysisReport report, Writer out) throws IOException {
    JsonWriter json = new JsonWriter(out);
    json.setIndent("  ");
    json.setSerializeNulls(false);
    json.beginObject();
    json.name("version").value(VERSION);
    json.name("tool").beginObject();
    json.name("name").value("odoo-analyzer");
    json.name("version").value(report.toolVersion());
    json.endObject();
    json.name("summary");
    summary(json, report);
    json.name("roots");
    roots(json, report.roots());
    strings(json, "notices", report.notices());
    strings(json, "internalErrors", report.internalErrors());
    json.name("findings").beginArray();
    List<String> fingerprints = Fingerprints.of(report);
    for (int i = 0; i < fingerprints.size(); i++) {
      finding(json, report, report.findings().get(i), fingerprints.get(i));
    }
    json.endArray();
    json.endObject();
    json.flush();
    out.append('\n');
  }

  private static void summary(JsonWriter json, AnalysisReport report) throws IOException {
    Statistics statistics = report.statistics();
    json.beginObject();
    json.name("odooVersion").value(statistics.odooVersion());
    json.name("addons").value(statistics.addons());
    json.name("findings").beginObject();
    for (Severity severity : Severity.values()) {
      json.name(TextReport.name(severity)).value(report.count(severity));
    }
    json.endObject();
    json.name("files").beginArray();
    for (Statistics.FileCount count : statistics.files()) {
      json.beginObject();
      json.name("kind").value(count.kind());
      json.name("files").value(count.files());
      json.name("lines").value(count.lines());
      json.name("bytes").value(count.bytes());
      json.endObject();
    }
    json.endArray();
    json.name("steps").beginArray();
    for (Statistics.StepTime step : statistics.steps()) {
      json.beginObject();
      json.name("name").value(step.name());
      json.name("milliseconds").value(step.millis());
      json.endObject();
    }
    json.endArray();
    json.name("elapsedMilliseconds").value(statistics.elapsedMillis());
    json.name("peakMemoryBytes").value(statistics.peakMemoryBytes());
    json.endObject();
  }

  private static void roots(JsonWriter json, List<ReportRoot> roots) throws IOException {
    json.beginArray();
    for (ReportRoot root : roots) {
      json.beginObject();
      json.name("id").value(root.id());
      json.name("directory").value(root.directory());
      json.name("belowBase").value(root.belowBase());
      json.endObject();
    }
    json.endArray();
  }

  private static void strings(JsonWriter json, String name, List<String> values)
      throws IOException {
    json.name(name).beginArray();
    for (String value : values) {
      json.value(value);
    }
    json.endArray();
  }

  private static void finding(
      JsonWriter json, AnalysisReport report, Diagnostic finding, String fingerprint)
      throws IOException {
    Location location = finding.location();
    json.beginObject();
    json.name("file").value(report.show(location.file()));
    json.name("root").value(location.file().root());
    json.name("path").value(location.file().path());
    json.name("startLine").value(location.start().line() + 1);
    json.name("startColumn").value(location.start().column() + 1);
    json.name("endLine").value(location.end().line() + 1);
    json.name("endColumn").value(location.end().column() + 1);
    json.name("severity").value(TextReport.name(finding.severity()));
    json.name("code").value(finding.rule().code());
    json.name("rule").value(finding.rule().name());
    json.name("message").value(finding.message());
    json.name("fingerprint").value(fingerprint);
    json.endObject();
  }
}
