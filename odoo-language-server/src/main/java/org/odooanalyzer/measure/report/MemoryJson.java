package org.odooanalyzer.measure.report;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;

/**
 * A report for programs, in the form that {@code memory-report-v1.schema.json} describes. Members
 * may be added to version 1; a member that goes away or changes its meaning makes version 2.
 */
public final class MemoryJson {
  static final int VERSION = 1;

  private MemoryJson() {}

  /** The report as one document. */
  public static String of(MemoryReport report) {
    StringWriter text = new StringWriter();
    try (JsonWriter json = new JsonWriter(text)) {
      json.setIndent("  ");
      json.setSerializeNulls(false);
      write(report, json);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.append('\n').toString();
  }

  private static void write(MemoryReport report, JsonWriter json) throws IOException {
    json.beginObject();
    json.name("version").value(VERSION);
    json.name("tool").beginObject();
    json.name("name").value("odoo-analyzer");
    json.name("version").value(report.toolVersion());
    json.endObject();
    json.name("java").value(report.java());
    json.name("files").value(report.files());
    json.name("reportedFiles").value(report.reported());
    json.name("visitedFiles").value(report.visited());
    json.name("heapMebibytes").value(report.heapMebibytes());
    json.name("sameAnswers").value(report.isSame());
    json.name("promises").beginArray();
    for (List<String> row : Tables.promises(report).rows()) {
      json.beginObject();
      json.name("metric").value(row.get(0));
      json.name("before").value(row.get(1));
      json.name("target").value(row.get(2));
      json.name("now").value(row.get(3));
      json.endObject();
    }
    json.endArray();
    json.name("configurations").beginArray();
    for (Measured measured : report.configurations()) {
      configuration(measured, json);
    }
    json.endArray();
    json.endObject();
  }

  private static void configuration(Measured measured, JsonWriter json) throws IOException {
    json.beginObject();
    json.name("title").value(measured.title());
    json.name("memoryOptimization").value(measured.phases());
    json.name("failure").value(measured.failure());
    json.name("openedMilliseconds").value(measured.openedMillis());
    json.name("firstFindingsMilliseconds").value(measured.knownMillis());
    json.name("milliseconds").value(measured.endMillis());
    json.name("answers").value(measured.answers());
    json.name("digest").value(measured.digest());
    json.name("differences").beginArray();
    for (String difference : measured.differences()) {
      json.value(difference);
    }
    json.endArray();
    json.name("latencies").beginArray();
    for (Latency latency : measured.latencies()) {
      json.beginObject();
      json.name("kind").value(latency.kind());
      json.name("count").value(latency.count());
      json.name("p50Microseconds").value(latency.p50Micros());
      json.name("p95Microseconds").value(latency.p95Micros());
      json.name("maxMicroseconds").value(latency.maxMicros());
      json.endObject();
    }
    json.endArray();
    json.name("samples").beginArray();
    for (Sample sample : measured.samples()) {
      json.beginObject();
      json.name("milliseconds").value(sample.millis());
      json.name("step").value(sample.step());
      for (Map.Entry<String, Long> value : sample.values().entrySet()) {
        json.name(value.getKey()).value(value.getValue());
      }
      json.endObject();
    }
    json.endArray();
    json.endObject();
  }
}
