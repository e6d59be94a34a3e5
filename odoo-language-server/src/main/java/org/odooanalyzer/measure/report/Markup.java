package org.odooanalyzer.measure.report;

/** Text in markup. */
final class Markup {
  private Markup() {}

  /** Text as HTML and XML have it, also between quotes; what they cannot write becomes U+FFFD. */
  static String escaped(String text) {
    StringBuilder escaped = new StringBuilder();
    text.codePoints()
        .forEach(
            c -> {
              switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\'' -> escaped.append("&#39;");
                default -> escaped.appendCodePoint(isText(c) ? c : 0xFFFD);
              }
            });
    return escaped.toString();
  }

  private static boolean isText(int c) {
    boolean isSurrogate = c >= 0xD800 && c <= 0xDFFF;
    return c == '\t' || c == '\n' || c == '\r' || (c >= 0x20 && !isSurrogate && c != 0x7F);
  }
}
