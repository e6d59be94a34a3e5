package org.odooanalyzer.measure.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The tables of a report, and what has to be known to read them. */
final class Tables {
  private Tables() {}

  /** What the proposal promised, and what came of it. */
  static Table promises(MemoryReport report) {
    Optional<Measured> now = report.now();
    return new Table(
        "What was promised",
        List.of("metric", "before", "target", "now"),
        List.of(
            List.of(
                "memory of the process",
                "~2.5 GB",
                "~800 MB to 1.2 GB",
                now(now, measured -> Figures.megabytes(measured.most(Sample.RSS_ANON)))),
            List.of(
                "initial sync",
                "~5 min",
                "~5 min",
                now(now, measured -> Figures.seconds(measured.knownMillis()))),
            List.of(
                "completion (p50, p95)",
                "~100 ms",
                "~150 ms",
                now(now, measured -> Figures.latency(measured.latency("completion")))),
            List.of(
                "go to definition (p50, p95)",
                "~50 ms",
                "~200 ms",
                now(now, measured -> Figures.latency(measured.latency("definition"))))));
  }

  private static String now(Optional<Measured> now, Function<Measured, String> figure) {
    return now.map(figure).orElse(Figures.UNKNOWN);
  }

  /** What each configuration held. */
  static Table memory(MemoryReport report) {
    List<List<String>> rows = new ArrayList<>();
    for (Measured measured : report.configurations()) {
      rows.add(
          List.of(
              measured.title(),
              Figures.megabytes(measured.most(Sample.HEAP_LIVE)),
              Figures.megabytes(measured.last(Sample.HEAP_LIVE)),
              Figures.megabytes(measured.most(Sample.RSS_ANON)),
              Figures.megabytes(measured.last(Sample.RSS_ANON)),
              Figures.megabytes(measured.most(Sample.RSS_FILE)),
              Figures.count(measured.most("trees")),
              Figures.count(measured.most("filesLoaded")),
              outcome(measured)));
    }
    return new Table(
        "Memory",
        List.of(
            "configuration",
            "live heap, most",
            "at the end",
            "RssAnon, most",
            "at the end",
            "RssFile",
            "trees",
            "facts of files",
            "answers"),
        rows);
  }

  /** How long each configuration took. */
  static Table time(MemoryReport report) {
    List<List<String>> rows = new ArrayList<>();
    for (Measured measured : report.configurations()) {
      rows.add(
          List.of(
              measured.title(),
              Figures.seconds(measured.openedMillis()),
              Figures.seconds(measured.knownMillis()),
              Figures.seconds(measured.endMillis()),
              Figures.latency(measured.latency("completion")),
              Figures.latency(measured.latency("hover")),
              Figures.latency(measured.latency("definition")),
              Figures.latency(measured.latency("findings")),
              Figures.count(measured.last("parsedExternal"))));
    }
    return new Table(
        "Time",
        List.of(
            "configuration",
            "opened",
            "first findings",
            "all work",
            "completion (p50, p95)",
            "hover",
            "definition",
            "findings",
            "parsed external"),
        rows);
  }

  private static String outcome(Measured measured) {
    if (!measured.isDone()) {
      return "died after " + Figures.count(measured.answers());
    }
    return Figures.count(measured.answers())
        + (measured.differences().isEmpty() ? ", the same" : ", others");
  }

  /** What was worked on. */
  static String setting(MemoryReport report) {
    return Figures.count(report.files())
        + " files, "
        + Figures.count(report.reported())
        + " of them reported on; "
        + Figures.count(report.visited())
        + " opened one after another; at most "
        + Figures.count(report.heapMebibytes())
        + " MiB of heap for each configuration; "
        + report.java();
  }

  /** What has to be known to read the tables. */
  static List<String> remarks() {
    return List.of(
        "before and target are the figures of the proposal, for Odoo 17 with enterprise, the server"
            + " that it was written for, and another machine; now is what this report measured",
        "initial sync is the time until the project is open and the findings of all addons that are"
            + " reported on are known",
        "live heap is what a full collection leaves; RssAnon is the memory of the process that is"
            + " not of files, read before that collection; times are without measuring");
  }

  /** What did not go well, in sentences; empty when all did. */
  static List<String> troubles(MemoryReport report) {
    List<String> troubles = new ArrayList<>();
    for (Measured measured : report.configurations()) {
      if (measured.failure() != null) {
        troubles.add(measured.title() + ": " + measured.failure());
      }
      measured
          .differences()
          .forEach(difference -> troubles.add(measured.title() + ": " + difference));
    }
    return troubles;
  }
}
