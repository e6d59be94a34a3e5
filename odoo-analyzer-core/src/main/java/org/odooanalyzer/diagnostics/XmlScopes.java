package org.odooanalyzer.diagnostics;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.odooanalyzer.text.LineMap;
import org.odooanalyzer.text.SourceText;
import org.odooanalyzer.text.Span;

/**
 * Which lines of an XML file its comments speak of: {@code noqa} of its own lines and, when it
 * stands alone, of the line after; pylint's and OCA's comments of the whole file, as there.
 */
final class XmlScopes {
  private final SourceText source;
  private final List<Span> comments;

  XmlScopes(SourceText source, List<Span> comments) {
    this.source = source;
    this.comments = comments;
  }

  List<Directive> directives() {
    if (comments.stream().noneMatch(span -> Pragma.mayBeIn(source.slice(span)))) {
      return List.of();
    }
    Map<Integer, Integer> standalone = standaloneLines();
    List<Directive> directives = new ArrayList<>();
    for (Span comment : comments) {
      for (Pragma pragma : Pragma.in(source.slice(comment))) {
        if (pragma.kind() == Pragma.Kind.NOQA) {
          int first = source.lines().lineOf(comment.start());
          directives.add(new Directive(comment, pragma.names(), first, last(comment, standalone)));
        } else if (pragma.kind() != Pragma.Kind.ENABLE) {
          directives.add(new Directive(comment, pragma.names(), 0, Directive.END_OF_FILE));
        }
      }
    }
    return directives;
  }

  /** The last line that a {@code noqa} speaks of: over other comments to what they are about. */
  private int last(Span comment, Map<Integer, Integer> standalone) {
    int last = lastLine(comment);
    if (!standalone.containsKey(source.lines().lineOf(comment.start()))) {
      return last;
    }
    int next = last + 1;
    while (standalone.containsKey(next)) {
      next = standalone.get(next) + 1;
    }
    return next;
  }

  /** First line to last line of every comment that shares its lines with nothing. */
  private Map<Integer, Integer> standaloneLines() {
    Map<Integer, Integer> lines = new HashMap<>();
    for (Span comment : comments) {
      if (isStandalone(comment)) {
        lines.put(source.lines().lineOf(comment.start()), lastLine(comment));
      }
    }
    return lines;
  }

  private boolean isStandalone(Span comment) {
    LineMap lines = source.lines();
    String content = source.content();
    int start = lines.lineStart(lines.lineOf(comment.start()));
    int nextLine = lastLine(comment) + 1;
    int end = nextLine < lines.lineCount() ? lines.lineStart(nextLine) : content.length();
    return content.substring(start, comment.start()).isBlank()
        && content.substring(comment.end(), end).isBlank();
  }

  private int lastLine(Span comment) {
    return source.lines().lineOf(Math.max(comment.start(), comment.end() - 1));
  }
}
