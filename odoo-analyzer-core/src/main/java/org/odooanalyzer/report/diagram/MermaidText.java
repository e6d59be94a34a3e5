package org.odooanalyzer.report.diagram;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A picture as a flowchart of Mermaid. */
final class MermaidText {
  private MermaidText() {}

  static String of(AddonDiagram diagram) {
    StringBuilder chart = new StringBuilder("flowchart RL\n");
    Map<String, String> ids = new HashMap<>();
    for (AddonDiagram.Node node : diagram.nodes()) {
      // Names may be words of the language, such as end.
      String id = "n" + ids.size();
      ids.put(node.name(), id);
      chart.append("  ").append(id).append("[\"").append(escaped(node.name())).append("\"]");
      chart.append(node.isMissing() ? ":::missing\n" : "\n");
    }
    for (AddonDiagram.Edge edge : diagram.edges()) {
      chart.append("  ").append(ids.get(edge.addon()));
      chart.append(" --> ").append(ids.get(edge.dependency())).append('\n');
    }
    String circular =
        IntStream.range(0, diagram.edges().size())
            .filter(i -> diagram.edges().get(i).isCircular())
            .mapToObj(Integer::toString)
            .collect(Collectors.joining(","));
    if (!circular.isEmpty()) {
      chart.append("  linkStyle ").append(circular).append(" stroke:red,stroke-width:3px\n");
    }
    return chart.append("  classDef missing stroke:red,stroke-dasharray:4,color:red\n").toString();
  }

  /** The characters that mean something to Mermaid or to a browser are written as their codes. */
  private static String escaped(String name) {
    StringBuilder text = new StringBuilder();
    name.codePoints()
        .forEach(
            c -> {
              if (Character.isLetterOrDigit(c) || c == '_' || c == '-' || c == '.') {
                text.appendCodePoint(c);
              } else {
                text.append('#').append(c).append(';');
              }
            });
    return text.toString();
  }
}
