package org.odooanalyzer.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.odooanalyzer.diagnostics.Severity;
import org.odooanalyzer.testkit.Expectation.Columns;
import org.odooanalyzer.text.Position;

/**
 * The expectations and questions in the comments of one file. A line that holds nothing but marks
 * is never the line that a mark speaks of.
 */
final class Marks {
  private static final String OPEN = "(?:#|<!--)";
  private static final String CLOSE = "\\s*(?:-->|(?=#|$))";
  private static final Pattern ALMOST =
      Pattern.compile(OPEN + "\\s*(?:error|warning|info|hint|revealed)\\b");
  private static final Pattern MARK =
      Pattern.compile(
          OPEN
              + "\\s*(?:(?<severity>error|warning|info|hint)"
              + "(?:: (?=[\\[\"])(?:\\[(?<rule>[a-z0-9-]+)] ?)?(?:\"(?<text>[^\"]*)\")?)?"
              + "|revealed: (?<type>.*?))"
              + CLOSE);
  private static final Pattern CARETS =
      Pattern.compile(
          "\\s*"
              + OPEN
              + "[ ]*(?<carets>\\^[\\^ ]*?)(?:[ ](?<kind>def|use|hover|complete): (?<answer>.*?))?"
              + CLOSE);

  final List<Expectation> expectations = new ArrayList<>();
  final List<Question> questions = new ArrayList<>();
  private final String file;
  private final List<String> lines;

  private Marks(String file, String content) {
    this.file = file;
    this.lines = content.lines().toList();
  }

  /** Reads the marks of a file; a format whose comments are neither Python's nor XML's has none. */
  static Marks of(String file, String content) {
    Marks marks = new Marks(file, content);
    if (file.matches(".*\\.(py|toml|conf|xml)")) {
      marks.read();
    }
    return marks;
  }

  private void read() {
    for (int i = 0; i < lines.size(); i++) {
      readMarks(i);
    }
    int target = -1;
    for (int i = 0; i < lines.size(); i++) {
      Matcher carets = CARETS.matcher(lines.get(i));
      if (carets.matches()) {
        readCarets(carets, i, target);
      } else if (!isAlone(i)) {
        target = i;
      }
    }
  }

  private void readMarks(int line) {
    Matcher mark = MARK.matcher(lines.get(line));
    int found = 0;
    while (mark.find()) {
      found++;
      int target = isAlone(line) ? nextLine(line) : line;
      String type = mark.group("type");
      if (type != null) {
        Position start = new Position(target, 0);
        questions.add(new Question(Question.Kind.REVEALED, file, start, type.strip()));
      } else {
        Severity severity = Severity.valueOf(mark.group("severity").toUpperCase(Locale.ROOT));
        String rule = mark.group("rule");
        expectations.add(new Expectation(file, target, null, severity, rule, mark.group("text")));
      }
    }
    if (found != ALMOST.matcher(lines.get(line)).results().count()) {
      throw unreadable(
          line, "write `error`, `error: [rule-name]` or `error: [rule-name] \"text\"`");
    }
  }

  private void readCarets(Matcher carets, int line, int target) {
    if (target < 0) {
      throw unreadable(line, "carets need a line above them");
    }
    List<Columns> groups = new ArrayList<>();
    Matcher group = Pattern.compile("\\^+").matcher(lines.get(line));
    while (group.find() && group.start() < carets.end("carets")) {
      groups.add(new Columns(group.start(), group.end()));
    }
    String kind = carets.group("kind");
    if (kind == null) {
      giveColumns(groups, line, target);
    } else {
      Question.Kind asked = Question.Kind.valueOf(kind.toUpperCase(Locale.ROOT));
      Position start = new Position(target, groups.get(0).start());
      questions.add(new Question(asked, file, start, carets.group("answer").strip()));
    }
  }

  private void giveColumns(List<Columns> groups, int line, int target) {
    int next = 0;
    for (int i = 0; i < expectations.size() && next < groups.size(); i++) {
      if (expectations.get(i).line() == target) {
        expectations.set(i, expectations.get(i).withColumns(groups.get(next++)));
      }
    }
    if (next < groups.size()) {
      throw unreadable(line, "each group of carets needs an expectation on the line above");
    }
  }

  private boolean isAlone(int line) {
    Matcher mark = ALMOST.matcher(lines.get(line));
    return mark.find() && lines.get(line).substring(0, mark.start()).isBlank();
  }

  private int nextLine(int line) {
    for (int i = line + 1; i < lines.size(); i++) {
      if (!isAlone(i) && !CARETS.matcher(lines.get(i)).matches()) {
        return i;
      }
    }
    throw unreadable(line, "a mark that is alone on its line needs a line below it");
  }

  private UnreadablePageException unreadable(int line, String advice) {
    return new UnreadablePageException(file + ":" + (line + 1) + ": " + advice);
  }
}
