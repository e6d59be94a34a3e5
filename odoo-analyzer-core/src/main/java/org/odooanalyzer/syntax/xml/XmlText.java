package org.odooanalyzer.syntax.xml;

/**
 * Characters between tags, or a CDATA section.
 *
 * @param value the characters with references replaced and line breaks made {@code \n}
 */
public record XmlText(int start, int end, String value) implements XmlNode {
  /** Whether there is nothing but white space. */
  public boolean isBlank() {
    return value.isBlank();
  }
}
