package org.odooanalyzer.testkit;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.odooanalyzer.diagnostics.Severity;
import org.odooanalyzer.testkit.Expectation.Columns;

/** Reads an {@code expected} fence: {@code path:line[:first-last]: severity [rule] "text"}. */
final class ExpectedFence {
  private static final Pattern LINE =
      Pattern.compile(
          "(?<file>[^:]+):(?<line>\\d+)(?::(?<first>\\d+)-(?<last>\\d+))?:"
              + " (?<severity>error|warning|info|hint)"
              + "(?: \\[(?<rule>[a-z0-9-]+)])?(?: \"(?<text>[^\"]*)\")?");

  private ExpectedFence() {}

  static List<Expectation> read(String content) {
    return content.lines().filter(line -> !line.isBlank()).map(ExpectedFence::readLine).toList();
  }

  private static Expectation readLine(String text) {
    Matcher line = LINE.matcher(text.strip());
    if (!line.matches()) {
      throw new UnreadablePageException(
          "write `path:line: error [rule-name] \"text\"` instead of `" + text + "`");
    }
    return new Expectation(
        line.group("file"),
        Integer.parseInt(line.group("line")) - 1,
        columns(line.group("first"), line.group("last")),
        Severity.valueOf(line.group("severity").toUpperCase(Locale.ROOT)),
        line.group("rule"),
        line.group("text"));
  }

  private static @Nullable Columns columns(@Nullable String first, @Nullable String last) {
    return first == null || last == null
        ? null
        : new Columns(Integer.parseInt(first) - 1, Integer.parseInt(last));
  }
}
