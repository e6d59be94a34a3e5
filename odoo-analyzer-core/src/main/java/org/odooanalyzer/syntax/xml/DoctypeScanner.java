package org.odooanalyzer.syntax.xml;

/** Finds the end of a document type declaration without reading what it declares. */
final class DoctypeScanner {
  private final String text;
  private boolean internalSubset;

  DoctypeScanner(String text) {
    this.text = text;
  }

  /** Whether the declaration has declarations of its own between brackets. */
  boolean hasInternalSubset() {
    return internalSubset;
  }

  /** The offset behind the declaration that starts at an offset; -1 if it has no end. */
  int end(int start) {
    boolean inside = false;
    int at = start + 2;
    while (at >= 0 && at < text.length()) {
      char c = text.charAt(at);
      if (c == '"' || c == '\'') {
        at = behind(String.valueOf(c), at + 1);
      } else if (c == '[') {
        inside = true;
        internalSubset = true;
        at++;
      } else if (c == ']') {
        inside = false;
        at++;
      } else if (c == '>' && !inside) {
        return at + 1;
      } else if (c == '<') {
        if (!inside) {
          return -1;
        }
        at = behindMarkup(at);
      } else {
        at++;
      }
    }
    return -1;
  }

  private int behindMarkup(int at) {
    if (text.startsWith("<!--", at)) {
      return behind("-->", at + 4);
    }
    return text.startsWith("<?", at) ? behind("?>", at + 2) : at + 1;
  }

  private int behind(String wanted, int from) {
    int found = text.indexOf(wanted, from);
    return found < 0 ? -1 : found + wanted.length();
  }
}
