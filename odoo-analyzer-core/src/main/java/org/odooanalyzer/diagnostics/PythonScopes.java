package org.odooanalyzer.diagnostics;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.odooanalyzer.text.SourceText;
import org.odooanalyzer.text.Span;

/** Which lines of a Python file its comments speak of. */
final class PythonScopes {
  private final SourceText source;
  private final List<Span> comments;
  private final List<CodeBlock> blocks;
  private final Set<Integer> standaloneLines = new HashSet<>();
  private final List<Directive> directives = new ArrayList<>();

  PythonScopes(SourceText source, List<Span> comments, List<CodeBlock> blocks) {
    this.source = source;
    this.comments = comments;
    this.blocks = blocks;
  }

  List<Directive> directives() {
    if (comments.stream().noneMatch(span -> Pragma.mayBeIn(source.slice(span)))) {
      return List.of();
    }
    for (Span comment : comments) {
      if (isStandalone(comment)) {
        standaloneLines.add(line(comment));
      }
    }
    int endOfPreamble = endOfPreamble();
    for (Span comment : comments) {
      for (Pragma pragma : Pragma.in(source.slice(comment))) {
        if (comment.end() <= endOfPreamble && pragma.kind() == Pragma.Kind.NOQA) {
          add(comment, pragma, 0, Directive.END_OF_FILE);
        } else {
          place(comment, pragma);
        }
      }
    }
    return directives;
  }

  private void place(Span comment, Pragma pragma) {
    int line = line(comment);
    switch (pragma.kind()) {
      case NOQA -> lineOrBlock(comment, pragma);
      case DISABLE -> {
        if (standaloneLines.contains(line)) {
          add(comment, pragma, line, endOfScope(line));
        } else {
          lineOrBlock(comment, pragma);
        }
      }
      case DISABLE_NEXT -> add(comment, pragma, line + 1, line + 1);
      case DISABLE_FILE -> add(comment, pragma, 0, Directive.END_OF_FILE);
      case ENABLE -> endDisabled(pragma, line);
    }
  }

  /** A comment on a header or just before it speaks of the whole block, else of its line. */
  private void lineOrBlock(Span comment, Pragma pragma) {
    int line = line(comment);
    Optional<CodeBlock> block;
    if (standaloneLines.contains(line)) {
      int next = firstLineAfterComments(line);
      block = innermost(b -> b.firstLine() == next || b.headerLine() == next);
    } else {
      block = innermost(b -> b.headerLine() <= line && line <= b.headerEndLine());
    }
    block.ifPresentOrElse(
        b -> add(comment, pragma, Math.min(b.firstLine(), line), b.lastLine()),
        () -> add(comment, pragma, line, line));
  }

  private int firstLineAfterComments(int line) {
    int next = line + 1;
    while (standaloneLines.contains(next)) {
      next++;
    }
    return next;
  }

  private int endOfScope(int line) {
    return innermost(b -> b.firstLine() <= line && line <= b.lastLine())
        .map(CodeBlock::lastLine)
        .orElse(Directive.END_OF_FILE);
  }

  private Optional<CodeBlock> innermost(Predicate<CodeBlock> which) {
    return blocks.stream().filter(which).max(Comparator.comparingInt(CodeBlock::firstLine));
  }

  /** Ends what an earlier {@code disable} of the same rules began. */
  private void endDisabled(Pragma pragma, int line) {
    directives.replaceAll(
        directive -> {
          boolean running = directive.firstLine() < line && line <= directive.lastLine();
          boolean same = pragma.names().all() || directive.names().equals(pragma.names());
          return running && same ? directive.endingBefore(line) : directive;
        });
  }

  private void add(Span comment, Pragma pragma, int firstLine, int lastLine) {
    directives.add(new Directive(comment, pragma.names(), firstLine, lastLine));
  }

  /** The end of the comments before the first word of code. */
  private int endOfPreamble() {
    int end = 0;
    for (Span comment : comments) {
      if (!source.content().substring(end, comment.start()).isBlank()) {
        break;
      }
      end = comment.end();
    }
    return end;
  }

  private boolean isStandalone(Span comment) {
    int start = source.lines().lineStart(line(comment));
    return source.content().substring(start, comment.start()).isBlank();
  }

  private int line(Span comment) {
    return source.lines().lineOf(comment.start());
  }
}
