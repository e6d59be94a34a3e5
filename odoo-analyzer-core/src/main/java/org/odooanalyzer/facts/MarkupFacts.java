package org.odooanalyzer.facts;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.odooanalyzer.syntax.xml.XmlAttribute;
import org.odooanalyzer.syntax.xml.XmlElement;
import org.odooanalyzer.syntax.xml.XmlNode;
import org.odooanalyzer.syntax.xml.XmlText;
import org.odooanalyzer.text.SourceText;

/** Makes what is kept of attributes, texts and views. */
record MarkupFacts(StringPool strings) {
  List<MarkupAttribute> attributes(XmlElement element) {
    List<XmlAttribute> attributes = element.attributes();
    MarkupAttribute[] kept = new MarkupAttribute[attributes.size()];
    for (int i = 0; i < kept.length; i++) {
      kept[i] = attribute(attributes.get(i));
    }
    return List.of(kept);
  }

  MarkupAttribute attribute(XmlAttribute attribute) {
    String value = attribute.value();
    return new MarkupAttribute(
        strings.share(attribute.name()),
        attribute.valueStart(),
        attribute.valueEnd(),
        value.length() > MarkupAttribute.MAX_LENGTH ? "" : strings.share(value));
  }

  /** The elements inside an element, as parts of a view. */
  List<ArchNode> arch(XmlElement element, SourceText source) {
    List<ArchNode> nodes = new ArrayList<>();
    for (XmlNode node : element.children()) {
      if (node instanceof XmlElement child) {
        boolean isChange = child.name().equals("attribute");
        nodes.add(
            new ArchNode(
                child.start(),
                child.startTagEnd(),
                strings.share(child.name()),
                attributes(child),
                arch(child, source),
                isChange ? text(child, source) : null));
      }
    }
    return nodes;
  }

  /**
   * The text before the first element or comment inside an element, which is all that {@code
   * node.text} of lxml gives; without white space around it. Null when there is none or it is long.
   */
  @Nullable PlacedText text(XmlElement element, SourceText source) {
    int end = -1;
    String value = "";
    for (XmlNode child : element.children()) {
      if (!(child instanceof XmlText text)) {
        break;
      }
      end = text.end();
      value = value.isEmpty() ? text.value() : value + text.value();
    }
    value = value.strip();
    if (value.isEmpty() || value.length() > MarkupAttribute.MAX_LENGTH) {
      return null;
    }
    return trimmed(source.content(), element.children().get(0).start(), end, value);
  }

  private PlacedText trimmed(String content, int start, int end, String value) {
    int from = start;
    int to = end;
    while (from < to && Character.isWhitespace(content.charAt(from))) {
      from++;
    }
    while (to > from && Character.isWhitespace(content.charAt(to - 1))) {
      to--;
    }
    return new PlacedText(from, to, strings.share(value));
  }

  /** An attribute that is kept when it is there. */
  void keep(XmlElement element, String name, List<MarkupAttribute> kept) {
    element.attribute(name).ifPresent(found -> kept.add(attribute(found)));
  }
}
