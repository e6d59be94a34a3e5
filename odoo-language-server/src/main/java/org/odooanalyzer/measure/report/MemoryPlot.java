package org.odooanalyzer.measure.report;

import java.util.List;
import java.util.Locale;

/** A picture of how one value goes over time, one line for each configuration. */
final class MemoryPlot {
  private static final int LEFT = 64;
  private static final int TOP = 12;
  private static final int WIDTH = 840;
  private static final int HEIGHT = 300;
  private static final int BOTTOM = 46;
  private static final int RIGHT = 20;
  private static final double MEGA = 1e6;

  private final MemoryReport report;
  private final String name;
  private final Axis time;
  private final Axis memory;
  private final StringBuilder svg = new StringBuilder();

  private MemoryPlot(MemoryReport report, String name) {
    this.report = report;
    this.name = name;
    List<Measured> all = report.configurations();
    this.time = Axis.upTo(all.stream().mapToLong(MemoryPlot::end).max().orElse(0) / 1e3, WIDTH);
    this.memory =
        Axis.upTo(all.stream().mapToLong(one -> one.most(name)).max().orElse(0) / MEGA, HEIGHT);
  }

  private static long end(Measured measured) {
    return measured.samples().stream().mapToLong(Sample::millis).max().orElse(0);
  }

  /**
   * The picture; its colours are those of the page: {@code --line-0} and so on.
   *
   * @param name the value, in bytes
   * @param title for who cannot see it
   */
  static String of(MemoryReport report, String name, String title) {
    return new MemoryPlot(report, name).draw(title);
  }

  private String draw(String title) {
    svg.append(
        String.format(
            Locale.ROOT,
            "<svg viewBox=\"0 0 %d %d\" role=\"img\" aria-label=\"%s\">%n",
            LEFT + WIDTH + RIGHT,
            TOP + HEIGHT + BOTTOM,
            Markup.escaped(title)));
    grid();
    for (int i = 0; i < report.configurations().size(); i++) {
      line(report.configurations().get(i), i);
    }
    return svg.append("</svg>\n").toString();
  }

  private void grid() {
    for (double tick : memory.ticks()) {
      double y = y(tick);
      svg.append(segment("grid", LEFT, y, LEFT + WIDTH, y));
      svg.append(text("end", LEFT - 8, y + 4, number(tick, memory) + " MB"));
    }
    for (double tick : time.ticks()) {
      double x = x(tick);
      svg.append(segment("tick", x, TOP + HEIGHT, x, TOP + HEIGHT + 5));
      svg.append(text("middle", x, TOP + HEIGHT + 20, number(tick, time)));
    }
    svg.append(text("middle", LEFT + WIDTH / 2.0, TOP + HEIGHT + 40, "seconds of work"));
  }

  private static String number(double tick, Axis axis) {
    return String.format(Locale.ROOT, axis.step() < 1 ? "%.1f" : "%,.0f", tick);
  }

  private double x(double seconds) {
    return LEFT + time.place(seconds);
  }

  private double y(double megabytes) {
    return TOP + HEIGHT - memory.place(megabytes);
  }

  private void line(Measured measured, int index) {
    List<Sample> known = measured.samples().stream().filter(one -> one.has(name)).toList();
    if (known.isEmpty()) {
      return;
    }
    StringBuilder points = new StringBuilder();
    for (Sample sample : known) {
      points.append(
          String.format(
              Locale.ROOT, "%.1f,%.1f ", x(sample.millis() / 1e3), y(sample.value(name) / MEGA)));
    }
    Sample last = known.get(known.size() - 1);
    double x = x(last.millis() / 1e3);
    double y = y(last.value(name) / MEGA);
    svg.append("<g style=\"color: var(--line-").append(index).append(")\"><title>");
    svg.append(Markup.escaped(measured.title())).append("</title>");
    svg.append("<polyline points=\"").append(points.toString().strip()).append("\"/>");
    svg.append(measured.isDone() ? dot(x, y) : cross(x, y)).append("</g>\n");
  }

  private static String dot(double x, double y) {
    return String.format(Locale.ROOT, "<circle cx=\"%.1f\" cy=\"%.1f\" r=\"4\"/>", x, y);
  }

  /** The end of a line that should have gone on. */
  private static String cross(double x, double y) {
    return String.format(
        Locale.ROOT, "<path d=\"M%.1f,%.1f l12,12 m0,-12 l-12,12\"/>", x - 6, y - 6);
  }

  private static String segment(String kind, double x1, double y1, double x2, double y2) {
    return String.format(
        Locale.ROOT,
        "<line class=\"%s\" x1=\"%.1f\" y1=\"%.1f\" x2=\"%.1f\" y2=\"%.1f\"/>%n",
        kind,
        x1,
        y1,
        x2,
        y2);
  }

  private static String text(String anchor, double x, double y, String text) {
    return String.format(
        Locale.ROOT,
        "<text text-anchor=\"%s\" x=\"%.1f\" y=\"%.1f\">%s</text>%n",
        anchor,
        x,
        y,
        Markup.escaped(text));
  }
}
