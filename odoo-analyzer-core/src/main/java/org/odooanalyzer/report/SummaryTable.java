package org.odooanalyzer.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.odooanalyzer.diagnostics.Severity;

/** The figures of a run as lines of plain ASCII text: names on the left, figures on the right. */
public final class SummaryTable {
  private static final long MEBI = 1024 * 1024;

  private final List<Row> rows = new ArrayList<>();

  private SummaryTable() {}

  /** The lines of the table, without line breaks. */
  public static List<String> lines(AnalysisReport report) {
    SummaryTable table = new SummaryTable();
    table.fill(report);
    return table.render();
  }

  private void fill(AnalysisReport report) {
    Statistics statistics = report.statistics();
    if (statistics.odooVersion() != null) {
      add("Odoo version", statistics.odooVersion(), "");
    }
    add("addons", grouped(statistics.addons()), "");
    List<Statistics.FileCount> counts = new ArrayList<>(statistics.files());
    counts.add(statistics.total());
    for (Statistics.FileCount count : counts) {
      String size = grouped(count.lines()) + " lines, " + mebibytes(count.bytes());
      add(count.kind() + " files", grouped(count.files()), size);
    }
    for (Severity severity : Severity.values()) {
      add(label(severity), grouped(report.count(severity)), "");
    }
    for (Statistics.StepTime step : statistics.steps()) {
      add(step.name(), seconds(step.millis()), "");
    }
    add("whole run", seconds(statistics.elapsedMillis()), "");
    if (statistics.peakMemoryBytes() > 0) {
      add("peak memory", mebibytes(statistics.peakMemoryBytes()), "");
    }
  }

  private void add(String name, String figure, String remark) {
    rows.add(new Row(name, figure, remark));
  }

  private List<String> render() {
    int names = rows.stream().mapToInt(row -> row.name().length()).max().orElse(0);
    int figures = rows.stream().mapToInt(row -> row.figure().length()).max().orElse(0);
    return rows.stream()
        .map(
            row ->
                row.name()
                    + " ".repeat(names - row.name().length() + 2)
                    + " ".repeat(figures - row.figure().length())
                    + row.figure()
                    + (row.remark().isEmpty() ? "" : "  " + row.remark()))
        .toList();
  }

  private static String label(Severity severity) {
    return switch (severity) {
      case ERROR -> "errors";
      case WARNING -> "warnings";
      case INFO -> "infos";
      case HINT -> "hints";
    };
  }

  private static String grouped(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }

  private static String seconds(long millis) {
    return String.format(Locale.ROOT, "%.2f s", millis / 1000.0);
  }

  private static String mebibytes(long bytes) {
    return String.format(Locale.ROOT, "%.1f MiB", (double) bytes / MEBI);
  }

  private record Row(String name, String figure, String remark) {}
}
