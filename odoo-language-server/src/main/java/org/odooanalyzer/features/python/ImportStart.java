package org.odooanalyzer.features.python;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An import statement as far as it is typed.
 *
 * @param level the number of dots before the module
 * @param module the dotted name before the name that is being typed
 * @param isOfName whether names of the module are typed, and not the module itself
 */
record ImportStart(int level, String module, boolean isOfName) {
  private static final Pattern MODULE = Pattern.compile("\\s*from\\s+(\\.*)((?:\\w+\\.)*)\\w*");
  private static final Pattern PLAIN =
      Pattern.compile("\\s*import\\s+(?:[\\w.]+(?:\\s+as\\s+\\w+)?\\s*,\\s*)*((?:\\w+\\.)*)\\w*");
  private static final Pattern NAMES =
      Pattern.compile("\\s*from\\s+(\\.*)([\\w.]*)\\s+import\\s*\\(?[\\w\\s,#]*");

  /** The statement before an offset; empty when there is none. */
  static Optional<ImportStart> of(String text, int offset, CodeScan scan) {
    Integer bracket = scan.brackets().peekLast();
    int within = bracket == null ? offset : bracket;
    int start = text.lastIndexOf('\n', Math.max(0, within - 1)) + 1;
    String typed = text.substring(start, offset);
    Matcher names = NAMES.matcher(typed);
    if (names.matches() && typed.matches("(?s).*import[\\s(].*")) {
      return Optional.of(new ImportStart(names.group(1).length(), names.group(2), true));
    }
    Matcher module = MODULE.matcher(typed);
    if (module.matches()) {
      return Optional.of(
          new ImportStart(module.group(1).length(), withoutDot(module.group(2)), false));
    }
    Matcher plain = PLAIN.matcher(typed);
    return plain.matches()
        ? Optional.of(new ImportStart(0, withoutDot(plain.group(1)), false))
        : Optional.empty();
  }

  private static String withoutDot(String dotted) {
    return dotted.isEmpty() ? "" : dotted.substring(0, dotted.length() - 1);
  }
}
