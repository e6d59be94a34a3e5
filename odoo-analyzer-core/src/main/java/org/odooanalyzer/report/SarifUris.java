package org.odooanalyzer.report;

import java.nio.charset.StandardCharsets;

/**
 * Paths as URI references (RFC 3986): every byte of UTF-8 that is not unreserved is
 * percent-encoded, so that a file name may hold anything.
 */
final class SarifUris {
  private static final String UNRESERVED_MARKS = "-._~/";

  private SarifUris() {}

  /** A relative path; a colon is encoded, as it would end a scheme. */
  static String relative(String path) {
    return encode(path, UNRESERVED_MARKS);
  }

  /** An absolute directory, such as {@code /opt/odoo} or {@code C:/odoo}; ends with a slash. */
  static String directory(String path) {
    String rooted = path.startsWith("/") ? path : "/" + path;
    return "file://" + encode(rooted.endsWith("/") ? rooted : rooted + "/", UNRESERVED_MARKS + ":");
  }

  private static String encode(String path, String marks) {
    StringBuilder encoded = new StringBuilder();
    for (byte b : path.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (b & 0xff);
      if (isAsciiLetterOrDigit(c) || marks.indexOf(c) >= 0) {
        encoded.append(c);
      } else {
        encoded.append('%').append(hexDigit(c >> 4)).append(hexDigit(c & 0xf));
      }
    }
    return encoded.toString();
  }

  private static char hexDigit(int value) {
    return "0123456789ABCDEF".charAt(value);
  }

  private static boolean isAsciiLetterOrDigit(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
  }
}
