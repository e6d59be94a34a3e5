package org.odooanalyzer.syntax.xml;

import java.util.List;

/**
 * A start tag or an empty-element tag.
 *
 * @param start where its {@code <} is
 * @param end the first offset behind it
 * @param names the names of the attributes, in the same order; valid until the next tag is read
 * @param attributes in order
 * @param hasNamespaces whether any name has a prefix or declares a namespace
 * @param ending how it ends
 */
record StartTag(
    int start,
    int end,
    XmlName name,
    List<XmlName> names,
    List<XmlAttribute> attributes,
    boolean hasNamespaces,
    Ending ending) {
  enum Ending {
    /** With {@code >}: content follows. */
    OPEN,
    /** With {@code />}. */
    EMPTY,
    /** Nowhere: something else begins, or the text ends. */
    MISSING
  }
}
