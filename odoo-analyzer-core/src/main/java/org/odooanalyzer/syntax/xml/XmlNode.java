package org.odooanalyzer.syntax.xml;

import org.odooanalyzer.text.Span;

/** Anything inside an XML document that has a place in the text. */
public sealed interface XmlNode permits XmlElement, XmlText, XmlComment, XmlInstruction {
  /** The first offset of the node. */
  int start();

  /** The first offset behind the node. */
  int end();

  /** The range of the node. */
  default Span span() {
    return new Span(start(), end());
  }
}
