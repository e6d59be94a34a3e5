package org.odooanalyzer.syntax.xml;

/**
 * The different names of one document: an open hash table, so that a known name costs no memory.
 * The hash is FNV-1a, because many different names with one {@link String#hashCode} are easily
 * made.
 */
final class XmlNames {
  private final String text;
  private XmlName[] table = new XmlName[64];
  private int count;

  XmlNames(String text) {
    this.text = text;
  }

  /** The name between two offsets of the text. */
  XmlName at(int start, int end) {
    int hash = 0x811C9DC5;
    for (int i = start; i < end; i++) {
      hash = (hash ^ text.charAt(i)) * 0x01000193;
    }
    int mask = table.length - 1;
    int slot = XmlName.slot(hash, mask);
    while (true) {
      XmlName known = table[slot];
      if (known == null) {
        return add(new XmlName(text.substring(start, end), hash), slot);
      }
      if (known.matches(text, start, end, hash)) {
        return known;
      }
      slot = (slot + 1) & mask;
    }
  }

  private XmlName add(XmlName name, int slot) {
    table[slot] = name;
    count++;
    if (count * 2 > table.length) {
      grow();
    }
    return name;
  }

  private void grow() {
    XmlName[] old = table;
    table = new XmlName[old.length * 2];
    int mask = table.length - 1;
    for (XmlName name : old) {
      if (name != null) {
        int slot = name.slot(mask);
        while (table[slot] != null) {
          slot = (slot + 1) & mask;
        }
        table[slot] = name;
      }
    }
  }
}
