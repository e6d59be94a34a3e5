package org.odooanalyzer.diagnostics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.odooanalyzer.text.SourceText;
import org.odooanalyzer.text.Span;

/** Little files with comments, and what these suppress. */
final class Commented {
  static final Rule IMPORT = rule("OLS02001", "import-not-found");
  static final Rule FILE = rule("OLS05049", "data-file-not-found");

  /** As many as the longest text below has. */
  static final int LINES = 8;

  static final Pattern BLOCK = Pattern.compile("( *)(?:async )?(?:def|class) .*");

  private Commented() {}

  static void assertCovered(Suppressions suppressions, Rule rule, Integer... lines) {
    assertThat(IntStream.range(0, LINES).filter(line -> suppressions.covers(rule, line)).boxed())
        .containsExactly(lines);
  }

  static Rule rule(String code, String name) {
    return new Rule(code, name, "0.1.0", Severity.ERROR, "a finding");
  }

  /** The comments of a text without strings, and its blocks by indentation. */
  static Suppressions python(String text) {
    return Suppressions.ofPython(
        SourceText.of(text), find(Pattern.compile("#.*"), text), blocks(text.lines().toList()));
  }

  static Suppressions xml(String text) {
    Pattern comment = Pattern.compile("<!--.*?-->", Pattern.DOTALL);
    return Suppressions.ofXml(SourceText.of(text), find(comment, text));
  }

  static List<Span> find(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    return matcher.results().map(found -> new Span(found.start(), found.end())).toList();
  }

  static List<CodeBlock> blocks(List<String> lines) {
    List<CodeBlock> blocks = new ArrayList<>();
    for (int header = 0; header < lines.size(); header++) {
      Matcher matcher = BLOCK.matcher(lines.get(header));
      if (matcher.matches()) {
        String indent = matcher.group(1);
        int first = header;
        for (int line = header - 1; line >= 0; line--) {
          if (lines.get(line).startsWith(indent + "@")) {
            first = line;
          } else if (!lines.get(line).startsWith(indent + "#")) {
            break;
          }
        }
        int last = header;
        for (int line = header + 1; line < lines.size(); line++) {
          if (lines.get(line).startsWith(indent + "    ")) {
            last = line;
          } else if (!lines.get(line).isBlank()) {
            break;
          }
        }
        blocks.add(new CodeBlock(first, header, header, last));
      }
    }
    return blocks;
  }
}
