package org.odooanalyzer.report.diagram;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.odooanalyzer.report.diagram.Layout.Box;

/** A picture for browsers; addons on the right depend on those on their left. */
final class SvgText {
  private static final String STYLE =
      """
      <style>
        rect { fill: #eef3f8; stroke: #5b7a99; rx: 4px; }
        text { font: 13px sans-serif; fill: #1c2b3a; text-anchor: middle; }
        path { fill: none; stroke: #5b7a99; stroke-opacity: 0.55; }
        .missing rect { fill: #fff; stroke: #c62828; stroke-dasharray: 4; }
        .missing text { fill: #c62828; }
        path.circular { stroke: #c62828; stroke-width: 2; stroke-opacity: 1; }
      </style>
      """;

  private final AddonDiagram diagram;
  private final Layout layout;
  private final StringBuilder svg = new StringBuilder();

  private SvgText(AddonDiagram diagram) {
    this.diagram = diagram;
    this.layout = Layout.of(diagram);
  }

  static String of(AddonDiagram diagram) {
    return new SvgText(diagram).draw();
  }

  private String draw() {
    svg.append("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"").append(layout.width());
    svg.append("\" height=\"").append(layout.height());
    svg.append("\" viewBox=\"0 0 ").append(layout.width()).append(' ');
    svg.append(layout.height()).append("\">\n");
    svg.append("<title>Dependencies of addons</title>\n");
    svg.append(STYLE);
    svg.append("<defs><marker id=\"arrow\" viewBox=\"0 0 8 8\" refX=\"8\" refY=\"4\"");
    svg.append(" markerWidth=\"7\" markerHeight=\"7\" orient=\"auto\">");
    svg.append("<path d=\"M0,0 L8,4 L0,8\"/></marker></defs>\n");
    // A rectangle of its own, so that it stays readable on a dark page.
    svg.append("<rect width=\"100%\" height=\"100%\" style=\"fill: #fff; stroke: none\"/>\n");
    Map<String, List<String>> dependencies = new HashMap<>();
    for (AddonDiagram.Edge edge : diagram.edges()) {
      line(edge);
      dependencies.computeIfAbsent(edge.addon(), key -> new ArrayList<>()).add(edge.dependency());
    }
    diagram.nodes().forEach(node -> box(node, dependencies.getOrDefault(node.name(), List.of())));
    return svg.append("</svg>\n").toString();
  }

  private Box boxOf(String name) {
    return Objects.requireNonNull(layout.boxes().get(name));
  }

  private void line(AddonDiagram.Edge edge) {
    Box from = boxOf(edge.addon());
    Box to = boxOf(edge.dependency());
    int startX = from.x();
    int endX = to.x() + to.width();
    int bend = Math.max(40, Math.abs(startX - endX) / 2);
    svg.append("<path").append(edge.isCircular() ? " class=\"circular\"" : "").append(" d=\"M");
    point(startX, from.middle()).append(" C");
    point(startX - bend, from.middle()).append(' ');
    point(endX + bend, to.middle()).append(' ');
    point(endX, to.middle()).append("\" marker-end=\"url(#arrow)\"/>\n");
  }

  private StringBuilder point(int x, int y) {
    return svg.append(x).append(',').append(y);
  }

  private void box(AddonDiagram.Node node, List<String> dependencies) {
    Box box = boxOf(node.name());
    svg.append(node.isMissing() ? "<g class=\"missing\">" : "<g>");
    svg.append("<title>").append(escaped(title(node, dependencies))).append("</title>");
    svg.append("<rect x=\"").append(box.x()).append("\" y=\"").append(box.y());
    svg.append("\" width=\"").append(box.width());
    svg.append("\" height=\"").append(Layout.BOX_HEIGHT).append("\"/>");
    svg.append("<text x=\"").append(box.x() + box.width() / 2);
    svg.append("\" y=\"").append(box.middle() + 5).append("\">");
    svg.append(escaped(node.name())).append("</text></g>\n");
  }

  private static String title(AddonDiagram.Node node, List<String> dependencies) {
    if (node.isMissing()) {
      return node.name() + " does not exist";
    }
    return dependencies.isEmpty()
        ? node.name()
        : node.name() + " depends on " + String.join(", ", dependencies);
  }

  /** Text as XML 1.0 has it; a character that XML has no way to write becomes U+FFFD. */
  private static String escaped(String text) {
    StringBuilder escaped = new StringBuilder();
    text.codePoints()
        .forEach(
            c -> {
              switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                default -> escaped.appendCodePoint(isXml(c) ? c : 0xFFFD);
              }
            });
    return escaped.toString();
  }

  private static boolean isXml(int c) {
    boolean isSurrogate = c >= 0xD800 && c <= 0xDFFF;
    return c == '\t'
        || c == '\n'
        || c == '\r'
        || (c >= 0x20 && !isSurrogate && c < 0xFFFE)
        || c >= 0x10000;
  }
}
