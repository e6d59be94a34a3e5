package org.odooanalyzer.workspace;

import java.util.List;
import java.util.regex.Pattern;
import org.odooanalyzer.diagnostics.CodeBlock;
import org.odooanalyzer.diagnostics.Suppressions;
import org.odooanalyzer.symbols.BlockRange;
import org.odooanalyzer.syntax.python.PyModule;
import org.odooanalyzer.text.LineMap;
import org.odooanalyzer.text.SourceText;
import org.odooanalyzer.text.Span;

/** Reads what the comments of a Python file ask not to see. */
final class PythonComments {
  private static final Pattern DIRECTIVE = Pattern.compile("noqa|pylint", Pattern.CASE_INSENSITIVE);

  private PythonComments() {}

  static Suppressions suppressions(PyModule module, SourceText source) {
    // Hardly any file has such a comment, and the blocks of all others need not be looked for.
    List<Span> comments =
        module.comments().stream()
            .filter(comment -> DIRECTIVE.matcher(source.slice(comment)).find())
            .toList();
    return comments.isEmpty()
        ? Suppressions.NONE
        : Suppressions.ofPython(source, module.comments(), blocks(module, source));
  }

  private static List<CodeBlock> blocks(PyModule module, SourceText source) {
    LineMap lines = source.lines();
    return BlockRange.of(module).stream()
        .map(
            block ->
                new CodeBlock(
                    lines.lineOf(block.header().start()),
                    lines.lineOf(block.keyword()),
                    lines.lineOf(colon(source.content(), block)),
                    lines.lineOf(Math.max(block.keyword(), block.body().end() - 1))))
        .toList();
  }

  /** The colon behind the signature: only brackets, commas, blanks and comments stand before it. */
  private static int colon(String text, BlockRange block) {
    int at = block.signatureEnd();
    while (at < block.header().end() && text.charAt(at) != ':') {
      if (text.charAt(at) == '#') {
        int lineEnd = text.indexOf('\n', at);
        at = lineEnd < 0 ? block.header().end() : lineEnd;
      } else {
        at++;
      }
    }
    return Math.min(at, Math.max(block.header().end() - 1, block.keyword()));
  }
}
