package org.odooanalyzer.syntax.python.antlr;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Finds characters by their Unicode names, as {@code \N{…}} does. Java knows most of them; it lacks
 * aliases and the names that the Unicode standard derives by rule (section 4.8, rules NR1 and NR2).
 */
final class CharacterNames {
  /** What is returned for a name that no character has. */
  static final int UNKNOWN = -1;

  private static final Map<String, Integer> ALIASES =
      Map.ofEntries(
          Map.entry("LINE FEED", 0x0A),
          Map.entry("NEW LINE", 0x0A),
          Map.entry("LF", 0x0A),
          Map.entry("CARRIAGE RETURN", 0x0D),
          Map.entry("CR", 0x0D),
          Map.entry("CHARACTER TABULATION", 0x09),
          Map.entry("TAB", 0x09),
          Map.entry("FORM FEED", 0x0C),
          Map.entry("ESCAPE", 0x1B),
          Map.entry("ESC", 0x1B),
          Map.entry("NBSP", 0xA0),
          Map.entry("SHY", 0xAD),
          Map.entry("ZWSP", 0x200B),
          Map.entry("ZWNJ", 0x200C),
          Map.entry("ZWJ", 0x200D),
          Map.entry("LRM", 0x200E),
          Map.entry("RLM", 0x200F),
          Map.entry("BYTE ORDER MARK", 0xFEFF),
          Map.entry("BOM", 0xFEFF));

  private static final String HANGUL = "HANGUL SYLLABLE ";
  private static final String IDEOGRAPH = "CJK UNIFIED IDEOGRAPH-";
  private static final int FIRST_SYLLABLE = 0xAC00;

  private static final List<String> LEADS =
      List.of(
          "G", "GG", "N", "D", "DD", "R", "M", "B", "BB", "S", "SS", "", "J", "JJ", "C", "K", "T",
          "P", "H");
  private static final List<String> VOWELS =
      List.of(
          "A", "AE", "YA", "YAE", "EO", "E", "YEO", "YE", "O", "WA", "WAE", "OE", "YO", "U", "WEO",
          "WE", "WI", "YU", "EU", "YI", "I");
  private static final List<String> TAILS =
      List.of(
          "", "G", "GG", "GS", "N", "NJ", "NH", "D", "L", "LG", "LM", "LB", "LS", "LT", "LP", "LH",
          "M", "B", "BS", "S", "SS", "NG", "J", "C", "K", "T", "P", "H");

  private CharacterNames() {}

  /** The character of a name, or {@link #UNKNOWN}. */
  static int codePoint(String name) {
    String upper = name.toUpperCase(Locale.ROOT);
    Integer alias = ALIASES.get(upper);
    if (alias != null) {
      return alias;
    }
    if (upper.startsWith(HANGUL)) {
      return syllable(upper.substring(HANGUL.length()));
    }
    try {
      return upper.startsWith(IDEOGRAPH)
          ? ideograph(upper.substring(IDEOGRAPH.length()))
          : Character.codePointOf(upper);
    } catch (IllegalArgumentException unknown) {
      return UNKNOWN;
    }
  }

  private static int ideograph(String hex) {
    int codePoint = Integer.parseInt(hex, 16);
    return Character.isIdeographic(codePoint) ? codePoint : UNKNOWN;
  }

  private static int syllable(String letters) {
    for (int lead = 0; lead < LEADS.size(); lead++) {
      if (letters.startsWith(LEADS.get(lead))) {
        int rest = vowelAndTail(letters.substring(LEADS.get(lead).length()));
        if (rest >= 0) {
          return FIRST_SYLLABLE + lead * VOWELS.size() * TAILS.size() + rest;
        }
      }
    }
    return UNKNOWN;
  }

  private static int vowelAndTail(String letters) {
    for (int vowel = 0; vowel < VOWELS.size(); vowel++) {
      if (letters.startsWith(VOWELS.get(vowel))) {
        int tail = TAILS.indexOf(letters.substring(VOWELS.get(vowel).length()));
        if (tail >= 0) {
          return vowel * TAILS.size() + tail;
        }
      }
    }
    return UNKNOWN;
  }
}
