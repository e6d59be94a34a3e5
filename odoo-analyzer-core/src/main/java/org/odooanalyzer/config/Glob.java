package org.odooanalyzer.config;

import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** The patterns of paths in a configuration: {@code *}, {@code ?}, {@code [a-z]}, {@code **}. */
final class Glob {
  private Glob() {}

  static boolean isGlob(String path) {
    return path.indexOf('*') >= 0 || path.indexOf('?') >= 0 || path.indexOf('[') >= 0;
  }

  /**
   * The pattern of a whole path, where {@code *} and {@code ?} also stand for {@code /}, as in the
   * filters of the official language server.
   */
  static Pattern acrossFolders(String glob) {
    return compile(glob, ".");
  }

  /** The pattern of one name in a path. */
  static Pattern ofName(String glob) {
    return compile(glob, "[^/]");
  }

  private static Pattern compile(String glob, String any) {
    StringBuilder regex = new StringBuilder();
    int at = 0;
    while (at < glob.length()) {
      char c = glob.charAt(at);
      int end = c == '[' ? glob.indexOf(']', at + 2) : -1;
      if (end > 0) {
        regex.append(characterClass(glob.substring(at + 1, end)));
        at = end;
      } else if (c == '*') {
        while (at + 1 < glob.length() && glob.charAt(at + 1) == '*') {
          at++;
        }
        regex.append(any).append('*');
      } else if (c == '?') {
        regex.append(any);
      } else {
        regex.append(Pattern.quote(String.valueOf(c)));
      }
      at++;
    }
    return Pattern.compile(regex.toString(), Pattern.DOTALL);
  }

  /** The characters between brackets; a wrong range stands for itself. */
  private static String characterClass(String inside) {
    boolean negated = inside.startsWith("!");
    String members =
        (negated ? inside.substring(1) : inside).replaceAll("[\\[\\]\\\\&^]", "\\\\$0");
    String regex = (negated ? "[^" : "[") + members + "]";
    try {
      Pattern.compile(regex);
      return regex;
    } catch (PatternSyntaxException e) {
      return Pattern.quote("[" + inside + "]");
    }
  }
}
