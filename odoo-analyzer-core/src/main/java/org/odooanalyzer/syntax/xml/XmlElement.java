package org.odooanalyzer.syntax.xml;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.odooanalyzer.text.Span;

/**
 * An element.
 *
 * @param start where its {@code <} is
 * @param end the first offset behind its end tag, or behind all that it holds when that is missing
 * @param name its name with prefix as written; it starts one behind {@code start}
 * @param attributes in order, duplicates included
 * @param children elements, texts, comments and instructions in order
 * @param startTagEnd the first offset behind the {@code >} of its start tag
 * @param endTagStart where its end tag starts; -1 for an empty-element tag or a missing end tag
 */
public record XmlElement(
    int start,
    int end,
    String name,
    List<XmlAttribute> attributes,
    List<XmlNode> children,
    int startTagEnd,
    int endTagStart)
    implements XmlNode {
  public XmlElement {
    attributes = List.copyOf(attributes);
    children = List.copyOf(children);
  }

  /** The range of the name in the start tag. */
  public Span nameSpan() {
    return new Span(start + 1, start + 1 + name.length());
  }

  /** The range of the start tag. */
  public Span startTagSpan() {
    return new Span(start, startTagEnd);
  }

  /** The first attribute of a name. */
  public Optional<XmlAttribute> attribute(String attributeName) {
    return Optional.ofNullable(find(attributeName));
  }

  /** The value of the first attribute of a name. */
  public Optional<String> value(String attributeName) {
    XmlAttribute found = find(attributeName);
    return found == null ? Optional.empty() : Optional.of(found.value());
  }

  /** Whether there is an attribute of a name. */
  public boolean has(String attributeName) {
    return find(attributeName) != null;
  }

  /** The children that are elements. */
  public List<XmlElement> elements() {
    List<XmlElement> elements = new ArrayList<>();
    for (XmlNode child : children) {
      if (child instanceof XmlElement element) {
        elements.add(element);
      }
    }
    return List.copyOf(elements);
  }

  /** All texts directly inside, joined; comments and elements are left out. */
  public String text() {
    StringBuilder joined = new StringBuilder();
    for (XmlNode child : children) {
      if (child instanceof XmlText text) {
        joined.append(text.value());
      }
    }
    return joined.toString();
  }

  private @Nullable XmlAttribute find(String attributeName) {
    for (XmlAttribute attribute : attributes) {
      if (attribute.name().equals(attributeName)) {
        return attribute;
      }
    }
    return null;
  }
}
