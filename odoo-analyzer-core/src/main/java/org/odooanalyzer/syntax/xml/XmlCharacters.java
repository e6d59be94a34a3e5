package org.odooanalyzer.syntax.xml;

/** The character classes of XML 1.0, fifth edition, which is the one that libxml2 reads by. */
final class XmlCharacters {
  private static final int NAME_START = 1;
  private static final int NAME = 2;
  private static final int SPACE = 4;
  private static final int SPECIAL_IN_TEXT = 8;
  private static final int SPECIAL_IN_VALUE = 16;
  private static final byte[] ASCII = asciiClasses();

  private XmlCharacters() {}

  private static byte[] asciiClasses() {
    byte[] classes = new byte[128];
    for (char c = 0; c < 128; c++) {
      int flags = c < ' ' ? SPECIAL_IN_VALUE : 0;
      flags |= c < ' ' && c != '\t' && c != '\n' ? SPECIAL_IN_TEXT : 0;
      flags |= "\t\n\r ".indexOf(c) >= 0 ? SPACE : 0;
      flags |= "<&]".indexOf(c) >= 0 ? SPECIAL_IN_TEXT : 0;
      flags |= "<&\"'".indexOf(c) >= 0 ? SPECIAL_IN_VALUE : 0;
      flags |= isIn(c, 'a', 'z') || isIn(c, 'A', 'Z') || c == '_' || c == ':' ? NAME_START : 0;
      flags |= isIn(c, '0', '9') || c == '-' || c == '.' ? NAME : 0;
      flags |= (flags & NAME_START) != 0 ? NAME : 0;
      classes[c] = (byte) flags;
    }
    return classes;
  }

  static boolean isSpace(char c) {
    return c < 128 && (ASCII[c] & SPACE) != 0;
  }

  /** Whether a character between tags needs a closer look: markup, a line break, or no XML. */
  static boolean isSpecialInText(char c) {
    return c < 128 ? (ASCII[c] & SPECIAL_IN_TEXT) != 0 : c >= Character.MIN_SURROGATE;
  }

  /** Whether a character between quotes needs a closer look. */
  static boolean isSpecialInValue(char c) {
    return c < 128 ? (ASCII[c] & SPECIAL_IN_VALUE) != 0 : c >= Character.MIN_SURROGATE;
  }

  /** The offset behind the white space that starts at an offset. */
  static int skipSpace(String text, int from) {
    int at = from;
    while (at < text.length() && isSpace(text.charAt(at))) {
      at++;
    }
    return at;
  }

  /** The offset behind the name that starts at an offset; the offset itself if there is none. */
  static int skipName(String text, int from) {
    int at = from;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (c < 128) {
        if ((ASCII[c] & (at == from ? NAME_START : NAME)) == 0) {
          break;
        }
        at++;
      } else {
        int codePoint = text.codePointAt(at);
        if (!(at == from ? isNameStart(codePoint) : isName(codePoint))) {
          break;
        }
        at += Character.charCount(codePoint);
      }
    }
    return at;
  }

  static boolean startsName(String text, int at) {
    return at < text.length() && isNameStart(text.codePointAt(at));
  }

  private static boolean isNameStart(int c) {
    if (c < 128) {
      return (ASCII[c] & NAME_START) != 0;
    }
    return (isIn(c, 0xC0, 0x2FF) && c != 0xD7 && c != 0xF7)
        || (isIn(c, 0x370, 0x1FFF) && c != 0x37E)
        || isIn(c, 0x200C, 0x200D)
        || isIn(c, 0x2070, 0x218F)
        || isIn(c, 0x2C00, 0x2FEF)
        || isIn(c, 0x3001, 0xD7FF)
        || isIn(c, 0xF900, 0xFDCF)
        || isIn(c, 0xFDF0, 0xFFFD)
        || isIn(c, 0x10000, 0xEFFFF);
  }

  private static boolean isName(int c) {
    return isNameStart(c) || c == 0xB7 || isIn(c, 0x300, 0x36F) || isIn(c, 0x203F, 0x2040);
  }

  /** Whether XML 1.0 allows a character at all. */
  static boolean isAllowed(int c) {
    return isIn(c, ' ', 0xD7FF)
        || c == '\t'
        || c == '\n'
        || c == '\r'
        || isIn(c, 0xE000, 0xFFFD)
        || isIn(c, 0x10000, 0x10FFFF);
  }

  private static boolean isIn(int c, int first, int last) {
    return first <= c && c <= last;
  }
}
