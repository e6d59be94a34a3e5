package org.odooanalyzer.diagnostics;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.odooanalyzer.text.SourceText;
import org.odooanalyzer.text.Span;

/**
 * The findings of one file that its comments ask not to see: {@code noqa} with the scopes of the
 * official language server, and the comments of pylint and of OCA's hooks for rules that are also
 * ours.
 */
public final class Suppressions {
  /** Those of a file without comments. */
  public static final Suppressions NONE = new Suppressions(List.of());

  private final List<Directive> directives;
  private final Map<Integer, List<Directive>> ofOneLine = new HashMap<>();
  private final List<Directive> ofManyLines = new ArrayList<>();

  Suppressions(List<Directive> directives) {
    this.directives = List.copyOf(directives);
    for (Directive directive : directives) {
      if (directive.firstLine() == directive.lastLine()) {
        ofOneLine.computeIfAbsent(directive.firstLine(), line -> new ArrayList<>()).add(directive);
      } else {
        ofManyLines.add(directive);
      }
    }
  }

  /**
   * What the comments of a Python file suppress.
   *
   * @param source the file
   * @param comments the comments, each from its {@code #} on, in the order of the file
   * @param blocks every {@code def} and {@code class} of the file
   */
  public static Suppressions ofPython(
      SourceText source, List<Span> comments, List<CodeBlock> blocks) {
    return of(new PythonScopes(source, comments, blocks).directives());
  }

  /**
   * What the comments of an XML file suppress.
   *
   * @param source the file
   * @param comments the comments, each with its {@code <!--}, in the order of the file
   */
  public static Suppressions ofXml(SourceText source, List<Span> comments) {
    return of(new XmlScopes(source, comments).directives());
  }

  /** What some comments suppress. */
  public static Suppressions of(List<Directive> directives) {
    return directives.isEmpty() ? NONE : new Suppressions(directives);
  }

  /** The comments that it is made of, in order. */
  public List<Directive> directives() {
    return directives;
  }

  /** Whether a finding of this rule that starts on this line, counted from 0, is not to be seen. */
  public boolean covers(Rule rule, int line) {
    return ofOneLine.getOrDefault(line, List.of()).stream().anyMatch(d -> d.covers(rule, line))
        || ofManyLines.stream().anyMatch(d -> d.covers(rule, line));
  }

  /** Whether this finding is not to be seen. */
  public boolean covers(Diagnostic finding) {
    return covers(finding.rule(), finding.location().start().line());
  }

  /**
   * The comments that are written for this tool and cover none of a file's findings. A bare {@code
   * noqa} and the codes of other tools are not for us to judge.
   *
   * @param findings all of the file, the suppressed ones too
   * @return where the comments are, in the order of the file
   */
  public List<Span> unused(Collection<Diagnostic> findings) {
    Set<Span> used = new HashSet<>();
    for (Diagnostic finding : findings) {
      int line = finding.location().start().line();
      for (Directive directive : directives) {
        if (directive.covers(finding.rule(), line)) {
          used.add(directive.comment());
        }
      }
    }
    return directives.stream()
        .filter(directive -> directive.names().areOurs())
        .map(Directive::comment)
        .filter(comment -> !used.contains(comment))
        .distinct()
        .toList();
  }
}
