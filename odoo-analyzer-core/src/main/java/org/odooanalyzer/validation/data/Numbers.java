package org.odooanalyzer.validation.data;

import java.util.regex.Pattern;

/** Numbers as XML Schema writes them, which is how odoo/import_xml.rng holds them. */
final class Numbers {
  private static final Pattern INT = Pattern.compile("[+-]?[0-9]+");
  private static final Pattern FLOAT =
      Pattern.compile("[+-]?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[eE][+-]?[0-9]+)?|-?INF|NaN");

  private Numbers() {}

  /** Whether a text is a whole number of 32 bits, white space around it aside. */
  static boolean isInt(String text) {
    String number = text.strip();
    if (!INT.matcher(number).matches()) {
      return false;
    }
    try {
      Integer.parseInt(number);
      return true;
    } catch (NumberFormatException e) {
      return false;
    }
  }

  /** Whether a text is a decimal number, with or without exponent, or one of the special ones. */
  static boolean isFloat(String text) {
    return FLOAT.matcher(text.strip()).matches();
  }
}
