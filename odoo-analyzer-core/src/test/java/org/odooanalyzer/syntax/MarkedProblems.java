package org.odooanalyzer.syntax;

import java.util.List;
import org.odooanalyzer.text.LineMap;
import org.odooanalyzer.text.Position;

/** Shows problems below the lines that they are in, with carets below their range. */
public final class MarkedProblems {
  private MarkedProblems() {}

  /** The text with a line {@code ^^^ message} below the line of each problem. */
  public static String show(String text, List<Problem> problems) {
    StringBuilder shown = new StringBuilder();
    LineMap lines = LineMap.of(text);
    String[] content = text.split("\n", -1);
    int next = 0;
    for (int line = 0; line < content.length; line++) {
      shown.append(content[line]).append('\n');
      while (next < problems.size()) {
        Problem problem = problems.get(next);
        Position start = lines.position(problem.span().start());
        if (start.line() != line) {
          break;
        }
        Position end = lines.position(problem.span().end());
        int to = end.line() == line ? end.column() : content[line].length();
        shown
            .append(" ".repeat(start.column()))
            .append("^".repeat(Math.max(1, to - start.column())))
            .append(' ')
            .append(problem.message())
            .append('\n');
        next++;
      }
    }
    return shown.toString();
  }
}
