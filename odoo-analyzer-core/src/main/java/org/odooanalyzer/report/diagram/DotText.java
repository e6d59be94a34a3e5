package org.odooanalyzer.report.diagram;

/** A picture in the language of Graphviz. */
final class DotText {
  private DotText() {}

  static String of(AddonDiagram diagram) {
    StringBuilder dot = new StringBuilder();
    dot.append("digraph addons {\n");
    dot.append("  rankdir=RL;\n");
    dot.append("  node [shape=box, style=rounded, fontname=\"sans-serif\"];\n");
    for (AddonDiagram.Node node : diagram.nodes()) {
      dot.append("  ").append(quoted(node.name()));
      if (node.isMissing()) {
        dot.append(" [style=dashed, color=red, fontcolor=red]");
      }
      dot.append(";\n");
    }
    for (AddonDiagram.Edge edge : diagram.edges()) {
      dot.append("  ")
          .append(quoted(edge.addon()))
          .append(" -> ")
          .append(quoted(edge.dependency()));
      if (edge.isCircular()) {
        dot.append(" [color=red, style=bold]");
      }
      dot.append(";\n");
    }
    return dot.append("}\n").toString();
  }

  private static String quoted(String name) {
    String text = name.replaceAll("\\p{Cntrl}", " ").replace("\\", "\\\\").replace("\"", "\\\"");
    return '"' + text + '"';
  }
}
