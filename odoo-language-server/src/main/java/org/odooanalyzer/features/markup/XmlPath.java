package org.odooanalyzer.features.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.odooanalyzer.syntax.xml.XmlAttribute;
import org.odooanalyzer.syntax.xml.XmlDocument;
import org.odooanalyzer.syntax.xml.XmlElement;
import org.odooanalyzer.syntax.xml.XmlNode;

/**
 * The elements around a place of a file.
 *
 * @param elements the outermost first; at least one
 * @param isInContent whether the place is between the tags of the last element
 */
record XmlPath(List<XmlElement> elements, int offset, boolean isInContent) {
  XmlPath {
    elements = List.copyOf(elements);
  }

  static Optional<XmlPath> at(XmlDocument document, int offset) {
    List<XmlElement> elements = new ArrayList<>();
    Optional<XmlElement> next = document.root().filter(root -> contains(root, offset));
    while (next.isPresent()) {
      elements.add(next.get());
      next = child(next.get(), offset);
    }
    if (elements.isEmpty()) {
      return Optional.empty();
    }
    XmlElement last = elements.get(elements.size() - 1);
    boolean isInContent = offset >= last.startTagEnd() && valueAt(last, offset).isEmpty();
    return Optional.of(new XmlPath(elements, offset, isInContent));
  }

  private static boolean contains(XmlElement element, int offset) {
    return element.start() < offset && offset <= element.end();
  }

  private static Optional<XmlElement> child(XmlElement element, int offset) {
    return InOrder.endingFrom(element.children(), offset, XmlNode::end)
        .filter(XmlElement.class::isInstance)
        .map(XmlElement.class::cast)
        .filter(child -> contains(child, offset));
  }

  XmlElement last() {
    return elements.get(elements.size() - 1);
  }

  /** The element around the last one, or around that. */
  Optional<XmlElement> around(int steps) {
    int index = elements.size() - 1 - steps;
    return index < 0 ? Optional.empty() : Optional.of(elements.get(index));
  }

  /** The index of the innermost element of a name; -1 if there is none. */
  int lastIndexOf(String name) {
    for (int i = elements.size() - 1; i >= 0; i--) {
      if (elements.get(i).name().equals(name)) {
        return i;
      }
    }
    return -1;
  }

  /** The attribute of the last element whose value the place is in. */
  Optional<XmlAttribute> attribute() {
    return isInContent ? Optional.empty() : valueAt(last(), offset);
  }

  private static Optional<XmlAttribute> valueAt(XmlElement element, int offset) {
    for (XmlAttribute attribute : element.attributes()) {
      boolean hasValue = attribute.valueStart() > attribute.nameSpan().end();
      if (hasValue && attribute.valueStart() <= offset && offset <= attribute.valueEnd()) {
        return Optional.of(attribute);
      }
    }
    return Optional.empty();
  }
}
