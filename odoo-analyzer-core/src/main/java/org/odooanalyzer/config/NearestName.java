package org.odooanalyzer.config;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** Finds what a misspelt name was probably meant to be. */
public final class NearestName {
  private NearestName() {}

  /**
   * The nearest of some names, by the number of letters to add, drop or change; of equally near
   * ones the first. When more than a third of the letters differ, the first that starts the same;
   * absent when none does.
   */
  static Optional<String> of(String misspelt, Collection<String> names) {
    String wanted = misspelt.toLowerCase(Locale.ROOT);
    int limit = Math.max(1, wanted.length() / 3);
    String nearest = null;
    for (String name : names) {
      int distance = distance(wanted, name.toLowerCase(Locale.ROOT));
      if (distance <= limit) {
        nearest = name;
        limit = distance - 1;
      }
    }
    return nearest != null
        ? Optional.of(nearest)
        : names.stream()
            .filter(
                name -> wanted.length() >= 3 && name.toLowerCase(Locale.ROOT).startsWith(wanted))
            .findFirst();
  }

  /** A question to put behind a message; empty when no name is near. */
  public static String question(String misspelt, Collection<String> names) {
    return of(misspelt, names).map(name -> "; did you mean \"" + name + "\"?").orElse("");
  }

  private static int distance(String a, String b) {
    int[] previous = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      previous[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int[] current = new int[b.length() + 1];
      current[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int change = previous[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        current[j] = Math.min(change, 1 + Math.min(previous[j], current[j - 1]));
      }
      previous = current;
    }
    return previous[b.length()];
  }
}
