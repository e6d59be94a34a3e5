package org.odooanalyzer.report.diagram;

import java.io.IOException;
import java.io.Writer;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** The forms that a picture can have; the ending of a file says which. */
public enum DiagramFormat {
  /** For Graphviz. */
  DOT(".dot"),
  /** For browsers. */
  SVG(".svg"),
  /** For Markdown on GitHub and GitLab. */
  MERMAID(".mmd");

  private final String ending;

  DiagramFormat(String ending) {
    this.ending = ending;
  }

  /**
   * The form that a file is to have.
   *
   * @throws IllegalArgumentException when its ending names none; the message lists the choices
   */
  public static DiagramFormat of(String file) {
    String name = file.toLowerCase(Locale.ROOT);
    return Arrays.stream(values())
        .filter(format -> name.endsWith(format.ending))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(wrongEnding(file)));
  }

  private static String wrongEnding(String file) {
    return "\""
        + file
        + "\" has none of the endings that say what to draw: "
        + Arrays.stream(values()).map(format -> format.ending).collect(Collectors.joining(", "));
  }

  /** Writes a picture; the writer is left open. */
  public void write(AddonDiagram diagram, Writer out) throws IOException {
    out.append(
        switch (this) {
          case DOT -> DotText.of(diagram);
          case SVG -> SvgText.of(diagram);
          case MERMAID -> MermaidText.of(diagram);
        });
  }
}
