package org.odooanalyzer.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The places of a text that are asked about: the same for the same text. */
final class AskedPlaces {
  private static final Pattern WORD = Pattern.compile("[A-Za-z_][A-Za-z_0-9]{2,}");
  private static final Pattern BEGUN = Pattern.compile("[.'\"][A-Za-z_]");

  private AskedPlaces() {}

  /** Offsets in words, spread over the text. */
  static List<Integer> words(String text, int count) {
    return spread(offsets(WORD, text), count);
  }

  /** Offsets behind a dot or a quote, where people complete, spread over the text. */
  static List<Integer> begun(String text, int count) {
    return spread(offsets(BEGUN, text), count);
  }

  private static List<Integer> offsets(Pattern pattern, String text) {
    List<Integer> offsets = new ArrayList<>();
    for (Matcher found = pattern.matcher(text); found.find(); ) {
      offsets.add(found.start() + 1);
    }
    return offsets;
  }

  /** So many of a list, from all over it, in its order; all of a shorter one. */
  static <T> List<T> spread(List<T> all, int count) {
    if (all.size() <= count) {
      return List.copyOf(all);
    }
    List<T> some = new ArrayList<>();
    for (long i = 0; i < count; i++) {
      some.add(all.get((int) ((2 * i + 1) * all.size() / (2L * count))));
    }
    return some;
  }
}
