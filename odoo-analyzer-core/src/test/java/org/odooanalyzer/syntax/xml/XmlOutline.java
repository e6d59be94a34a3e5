package org.odooanalyzer.syntax.xml;

/** Shows a tree without its offsets, one node in a line, and checks the offsets. */
final class XmlOutline {
  private final StringBuilder shown = new StringBuilder();

  private XmlOutline() {}

  /** The outline of a node; white space between tags is left out. */
  static String of(XmlNode node) {
    XmlOutline outline = new XmlOutline();
    outline.node(node, "");
    return outline.shown.toString();
  }

  private void node(XmlNode node, String indent) {
    if (node instanceof XmlElement element) {
      shown.append(indent).append(element.name());
      for (XmlAttribute attribute : element.attributes()) {
        shown.append(' ').append(attribute.name()).append('=').append(quoted(attribute.value()));
      }
      shown.append('\n');
      element.children().forEach(child -> node(child, indent + "  "));
    } else if (node instanceof XmlText text) {
      if (!text.isBlank()) {
        shown.append(indent).append(quoted(text.value())).append('\n');
      }
    } else if (node instanceof XmlComment comment) {
      shown.append(indent).append("<!--").append(comment.value()).append("-->\n");
    } else if (node instanceof XmlInstruction instruction) {
      shown.append(indent).append("<?").append(instruction.target()).append("?>\n");
    }
  }

  private static String quoted(String value) {
    return '"' + value.replace("\n", "\\n").replace("\t", "\\t") + '"';
  }

  /** Checks that all ranges of a document lie inside each other and hold what they should. */
  static void checkRanges(String text, XmlDocument document) {
    document.root().ifPresent(root -> checkElement(text, root));
    for (XmlComment comment : document.comments()) {
      check(text.startsWith("<!--", comment.start()), comment);
    }
  }

  private static void checkElement(String text, XmlElement element) {
    check(text.startsWith("<" + element.name(), element.start()), element);
    int at = element.nameSpan().end();
    for (XmlAttribute attribute : element.attributes()) {
      check(attribute.start() >= at, attribute);
      check(text.startsWith(attribute.name(), attribute.start()), attribute);
      check(attribute.valueStart() >= attribute.nameSpan().end(), attribute);
      check(attribute.valueEnd() >= attribute.valueStart(), attribute);
      check(attribute.end() >= attribute.valueEnd(), attribute);
      at = attribute.end();
    }
    check(element.startTagEnd() >= at, element);
    at = element.startTagEnd();
    for (XmlNode child : element.children()) {
      check(child.start() >= at && child.end() > child.start(), child);
      at = child.end();
      if (child instanceof XmlElement inner) {
        checkElement(text, inner);
      }
    }
    check(element.end() >= at && element.end() <= text.length(), element);
    check(element.endTagStart() < 0 || text.startsWith("</", element.endTagStart()), element);
  }

  private static void check(boolean holds, Object node) {
    if (!holds) {
      throw new AssertionError("wrong range: " + node);
    }
  }
}
