package org.odooanalyzer.report;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.Writer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.odooanalyzer.diagnostics.Diagnostic;
import org.odooanalyzer.diagnostics.Severity;
import org.odooanalyzer.text.Location;

/**
 * Findings as SARIF 2.1.0 (OASIS, "Static Analysis Results Interchange Format"). Files below the
 * base directory are relative to {@code SRCROOT}, whose place only the reader knows, so that a
 * report does not depend on the checkout; others are relative to a base named after their root.
 */
final class SarifReport {
  private static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
  private static final String SOURCE_ROOT = "SRCROOT";
  private static final String FINGERPRINT = "odooAnalyzer/v1";

  private final AnalysisReport report;
  private final JsonWriter json;
  private final Map<String, Integer> ruleIndexes = new HashMap<>();

  private SarifReport(AnalysisReport report, JsonWriter json) {
    this.report = report;
    this.json = json;
    for (int i = 0; i < report.rules().size(); i++) {
      ruleIndexes.put(report.rules().get(i).rule().code(), i);
    }
  }

  static void write(AnalysisReport report, Writer out) throws IOException {
    JsonWriter json = new JsonWriter(out);
    json.setIndent("  ");
    new SarifReport(report, json).log();
    json.flush();
    out.append('\n');
  }

  private void log() throws IOException {
    json.beginObject();
    json.name("$schema").value(SCHEMA);
    json.name("version").value("2.1.0");
    json.name("runs").beginArray().beginObject();
    json.name("tool").beginObject().name("driver").beginObject();
    json.name("name").value("Odoo Analyzer");
    json.name("version").value(report.toolVersion());
    json.name("rules");
    SarifRules.write(json, report.rules());
    json.endObject().endObject();
    json.name("columnKind").value("utf16CodeUnits");
    bases();
    invocation();
    json.name("results").beginArray();
    List<String> fingerprints = Fingerprints.of(report);
    for (int i = 0; i < fingerprints.size(); i++) {
      result(report.findings().get(i), fingerprints.get(i));
    }
    json.endArray();
    json.endObject().endArray();
    json.endObject();
  }

  private void bases() throws IOException {
    json.name("originalUriBaseIds").beginObject();
    json.name(SOURCE_ROOT).beginObject();
    text("description", "The base directory of the run");
    json.endObject();
    for (ReportRoot root : report.roots()) {
      if (!root.belowBase()) {
        json.name(baseId(root)).beginObject();
        json.name("uri").value(SarifUris.directory(root.directory()));
        json.endObject();
      }
    }
    json.endObject();
  }

  private void invocation() throws IOException {
    json.name("invocations").beginArray().beginObject();
    json.name("executionSuccessful").value(report.internalErrors().isEmpty());
    json.name("toolExecutionNotifications").beginArray();
    for (String error : report.internalErrors()) {
      notification("error", error);
    }
    for (String notice : report.notices()) {
      notification("note", notice);
    }
    json.endArray();
    json.endObject().endArray();
  }

  private void notification(String level, String message) throws IOException {
    json.beginObject();
    json.name("level").value(level);
    text("message", message);
    json.endObject();
  }

  private void result(Diagnostic finding, String fingerprint) throws IOException {
    json.beginObject();
    json.name("ruleId").value(finding.rule().code());
    Integer index = ruleIndexes.get(finding.rule().code());
    if (index != null) {
      json.name("ruleIndex").value(index);
    }
    json.name("level").value(level(finding.severity()));
    text("message", finding.message());
    json.name("locations").beginArray().beginObject();
    json.name("physicalLocation").beginObject();
    place(finding.location());
    json.endObject();
    json.endObject().endArray();
    json.name("partialFingerprints").beginObject();
    json.name(FINGERPRINT).value(fingerprint);
    json.endObject();
    json.endObject();
  }

  private void place(Location location) throws IOException {
    ReportRoot root =
        report
            .root(location.file())
            .orElseGet(() -> ReportRoot.below(location.file().root(), location.file().root()));
    String path = location.file().path();
    json.name("artifactLocation").beginObject();
    json.name("uri").value(SarifUris.relative(root.belowBase() ? root.show(path) : path));
    json.name("uriBaseId").value(root.belowBase() ? SOURCE_ROOT : baseId(root));
    json.endObject();
    json.name("region").beginObject();
    json.name("startLine").value(location.start().line() + 1);
    json.name("startColumn").value(location.start().column() + 1);
    json.name("endLine").value(location.end().line() + 1);
    json.name("endColumn").value(location.end().column() + 1);
    json.endObject();
  }

  private void text(String name, String text) throws IOException {
    json.name(name).beginObject().name("text").value(text).endObject();
  }

  /** The name of a root's base; never that of the base directory. */
  private static String baseId(ReportRoot root) {
    return root.id().equals(SOURCE_ROOT) ? SOURCE_ROOT + "-ROOT" : root.id();
  }

  static String level(Severity severity) {
    return switch (severity) {
      case ERROR -> "error";
      case WARNING -> "warning";
      case INFO, HINT -> "note";
    };
  }
}
