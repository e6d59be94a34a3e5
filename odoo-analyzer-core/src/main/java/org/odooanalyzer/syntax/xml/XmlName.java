package org.odooanalyzer.syntax.xml;

/** A name of the document that is read, one object for each different name. */
final class XmlName {
  final String text;

  /** Where its colon is; -1 for a name without prefix. */
  final int colon;

  /** How many open elements have the name, so that an end tag need not search for its element. */
  int open;

  /** The number of the start tag that had an attribute of the name last. */
  int lastTag;

  /** Whether an attribute of the name declares a namespace. */
  final boolean declaresNamespace;

  private final int hash;

  XmlName(String text, int hash) {
    this.text = text;
    this.hash = hash;
    this.colon = text.indexOf(':');
    this.declaresNamespace = text.startsWith("xmlns") && (text.length() == 5 || colon == 5);
  }

  boolean matches(String source, int start, int end, int hashOfSource) {
    return hash == hashOfSource && text.length() == end - start && source.startsWith(text, start);
  }

  int slot(int mask) {
    return slot(hash, mask);
  }

  static int slot(int hash, int mask) {
    return (hash ^ hash >>> 15) & mask;
  }

  String prefix() {
    return colon < 0 ? "" : text.substring(0, colon);
  }

  String localName() {
    return text.substring(colon + 1);
  }

  /** Whether the name is a local name, or a prefix and a local name. */
  boolean isQualified() {
    return colon < 0
        || (colon > 0
            && text.indexOf(':', colon + 1) < 0
            && XmlCharacters.startsName(text, colon + 1));
  }
}
