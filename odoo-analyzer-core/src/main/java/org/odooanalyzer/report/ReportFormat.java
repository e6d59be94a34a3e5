package org.odooanalyzer.report;

import java.io.IOException;
import java.io.Writer;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** The forms that a report can have. */
public enum ReportFormat {
  /** One finding per line, for people and for editors that read compilers' output. */
  TEXT,
  /** This project's own format, described by {@code report-v1.schema.json}. */
  JSON,
  /** SARIF 2.1.0, which code scanning services read. */
  SARIF;

  /**
   * The format of a name, whatever its case.
   *
   * @throws IllegalArgumentException when there is none; the message lists the choices
   */
  public static ReportFormat of(String name) {
    for (ReportFormat format : values()) {
      if (format.optionName().equalsIgnoreCase(name.strip())) {
        return format;
      }
    }
    throw new IllegalArgumentException(
        "unknown report format \"" + name + "\"; choose one of " + choices());
  }

  /** What users write for it, for example {@code sarif}. */
  public String optionName() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Writes a report; the writer is left open. */
  public void write(AnalysisReport report, Writer out) throws IOException {
    switch (this) {
      case TEXT -> TextReport.write(report, out);
      case JSON -> JsonReport.write(report, out);
      case SARIF -> SarifReport.write(report, out);
    }
  }

  static String choices() {
    return Arrays.stream(values()).map(ReportFormat::optionName).collect(Collectors.joining(", "));
  }
}
