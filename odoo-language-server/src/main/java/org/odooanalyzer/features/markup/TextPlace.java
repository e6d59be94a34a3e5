package org.odooanalyzer.features.markup;

import java.util.Optional;
import org.odooanalyzer.syntax.xml.XmlElement;
import org.odooanalyzer.syntax.xml.XmlNode;
import org.odooanalyzer.syntax.xml.XmlText;
import org.odooanalyzer.text.Span;

/** Where the text of an element is. */
final class TextPlace {
  private TextPlace() {}

  /** The text around an offset, which is empty right behind a start tag. */
  static Optional<Span> of(XmlElement element, int offset) {
    for (XmlNode child : element.children()) {
      if (child instanceof XmlText && child.start() <= offset && offset <= child.end()) {
        return Optional.of(new Span(child.start(), child.end()));
      }
    }
    return offset == element.startTagEnd()
        ? Optional.of(new Span(offset, offset))
        : Optional.empty();
  }
}
