package org.odooanalyzer.diagnostics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.odooanalyzer.text.FilePath;
import org.odooanalyzer.text.Location;
import org.odooanalyzer.text.Position;
import org.odooanalyzer.text.SourceText;
import org.odooanalyzer.text.Span;

final class SuppressionsTest {
  private static final Rule IMPORT = rule("OLS02001", "import-not-found");
  private static final Rule FILE = rule("OLS05049", "data-file-not-found");

  /** As many as the longest text below has. */
  private static final int LINES = 8;

  private static final Pattern BLOCK = Pattern.compile("( *)(?:async )?(?:def|class) .*");

  @Test
  void aBareNoqaSuppressesEveryRuleOnItsLine() {
    Suppressions suppressions =
        python(
            """
            import os
            import a  # noqa
            import b  #noqa
            import c  # NOQA
            import d
            """);

    assertCovered(suppressions, IMPORT, 1, 2, 3);
    assertCovered(suppressions, FILE, 1, 2, 3);
  }

  @Test
  void aNoqaWithCodesSuppressesOnlyTheseRules() {
    Suppressions suppressions =
        python(
            """
            import os
            import a  # noqa: OLS02001, E501
            import b  # noqa:ols02001,OLS01000
            import c  # noqa: F401,E501
            import d  # noqa: import-not-found
            import e  # noqa OLS02001
            import f  # noqa: OLS05049 there is no such file yet
            """);

    assertCovered(suppressions, IMPORT, 1, 2, 4, 5);
    assertCovered(suppressions, FILE, 6);
  }

  @Test
  void aNoqaMayFollowAnotherCommentAndBeFollowedByAReason() {
    Suppressions suppressions =
        python(
            """
            import os
            import a  # type: ignore # noqa: OLS02001
            import b  # noqa - is made by the build
            import c  # odools: noqa: OLS02001
            """);

    assertCovered(suppressions, IMPORT, 1, 2, 3);
  }

  @Test
  void directivesOfOtherToolsForAWholeFileAreNotOurs() {
    Suppressions suppressions =
        python(
            """
            # flake8: noqa
            # ruff: noqa: F401
            import a
            """);

    assertCovered(suppressions, IMPORT);
  }

  @Test
  void aNoqaBeforeTheFirstCodeSuppressesInTheWholeFile() {
    Suppressions suppressions =
        python(
            """
            # -*- coding: utf-8 -*-

            # odools: noqa: OLS02001
            import a
            import b
            """);

    assertCovered(suppressions, IMPORT, 0, 1, 2, 3, 4, 5, 6, 7);
    assertCovered(suppressions, FILE);
  }

  @Test
  void aNoqaOnAHeaderSuppressesInTheWholeBlock() {
    Suppressions suppressions =
        python(
            """
            import os
            class A:
                @decorator
                def f(self):  # noqa: OLS02001
                    import a

                def g(self):
                    import b
            """);

    assertCovered(suppressions, IMPORT, 2, 3, 4);
  }

  @Test
  void aNoqaJustBeforeABlockSuppressesInTheWholeBlock() {
    Suppressions suppressions =
        python(
            """
            import os
            # noqa: OLS02001
            # because the module is made by the build
            class A:
                def f(self):
                    import a
            import b
            """);

    assertCovered(suppressions, IMPORT, 1, 2, 3, 4, 5);
  }

  @Test
  void aNoqaBetweenDecoratorAndHeaderSuppressesInTheWholeBlock() {
    Suppressions suppressions =
        python(
            """
            import os
            @decorator
            # noqa
            def f(self):
                import a
            import b
            """);

    assertCovered(suppressions, IMPORT, 1, 2, 3, 4);
  }

  @Test
  void aNoqaThatStandsAloneBeforeAnythingElseSuppressesNothing() {
    Suppressions suppressions =
        python(
            """
            import os
            # noqa

            def f():
                # noqa
                import a
            """);

    assertCovered(suppressions, IMPORT, 1, 4);
  }

  @Test
  void pylintDisableBehindCodeSuppressesOnItsLine() {
    Suppressions suppressions =
        python(
            """
            import os
            import a  # pylint: disable=import-error
            import b  # pylint:disable=unused-import, E0401
            import c  # pylint: disable=unused-import
            import d  # pylint: disable=all
            """);

    assertCovered(suppressions, IMPORT, 1, 2, 4);
    assertCovered(suppressions, FILE, 4);
  }

  @Test
  void pylintDisableThatStandsAloneSuppressesToTheEndOfItsBlock() {
    Suppressions suppressions =
        python(
            """
            import os
            def f():
                import a
                # pylint: disable=import-error
                import b
                import c
            import d
            """);

    assertCovered(suppressions, IMPORT, 3, 4, 5);
  }

  @Test
  void pylintDisableOfAModuleSuppressesToTheEndOfTheFile() {
    Suppressions suppressions =
        python(
            """
            import a
            # pylint: disable=import-error
            import b
            def f():
                import c
            """);

    assertCovered(suppressions, IMPORT, 1, 2, 3, 4, 5, 6, 7);
  }

  @Test
  void pylintEnableEndsWhatDisableBegan() {
    Suppressions suppressions =
        python(
            """
            import a
            # pylint: disable=import-error
            import b
            # pylint: enable=import-error
            import c
            """);

    assertCovered(suppressions, IMPORT, 1, 2);
  }

  @Test
  void pylintDisableNextSuppressesOnTheNextLine() {
    Suppressions suppressions =
        python(
            """
            import a
            # pylint: disable-next=import-error
            import b
            import c
            """);

    assertCovered(suppressions, IMPORT, 2);
  }

  @Test
  void pylintSkipFileSuppressesEverything() {
    Suppressions suppressions =
        python(
            """
            import a
            # pylint: skip-file
            """);

    assertCovered(suppressions, IMPORT, 0, 1, 2, 3, 4, 5, 6, 7);
    assertCovered(suppressions, FILE, 0, 1, 2, 3, 4, 5, 6, 7);
  }

  @Test
  void aNoqaInXmlSuppressesOnItsLineAndWhenAloneOnTheNext() {
    Suppressions suppressions =
        xml(
            """
            <odoo>
              <record id="a"/> <!-- noqa: OLS05049 -->
              <record id="b"/>
              <!-- noqa -->
              <!-- the file is made by the build -->
              <record id="c"/>
              <record id="d"/>
            </odoo>
            """);

    assertCovered(suppressions, FILE, 1, 3, 4, 5);
    assertCovered(suppressions, IMPORT, 3, 4, 5);
  }

  @Test
  void aNoqaInXmlMayHaveSeveralLines() {
    Suppressions suppressions =
        xml(
            """
            <odoo>
              <!-- noqa: OLS05049
                   the file is made by the build -->
              <record id="c"/>
              <record id="d"/>
            </odoo>
            """);

    assertCovered(suppressions, FILE, 1, 2, 3);
  }

  @Test
  void commentsOfOcaHooksInXmlSuppressInTheWholeFile() {
    Suppressions suppressions =
        xml(
            """
            <odoo>
              <!-- oca-hooks:disable=xml-syntax-error,data-file-not-found -->
            </odoo>
            """);

    assertCovered(suppressions, FILE, 0, 1, 2, 3, 4, 5, 6, 7);
    assertCovered(suppressions, rule("OLS05000", "xml-syntax"), 0, 1, 2, 3, 4, 5, 6, 7);
    assertCovered(suppressions, IMPORT);
  }

  @Test
  void aFileWithoutCommentsSuppressesNothing() {
    assertThat(python("import a\n")).isSameAs(Suppressions.NONE);
    assertThat(python("import a  # a comment\n")).isSameAs(Suppressions.NONE);
  }

  @Test
  void ourCommentsThatSuppressNothingAreKnown() {
    String text =
        """
        import os
        import a  # noqa: OLS02001
        import b  # noqa: OLS02001
        import c  # noqa
        import d  # noqa: E501
        import e  # pylint: disable=import-error
        import f  # odools: noqa
        """;

    List<String> unused =
        python(text).unused(List.of(finding(0), finding(1))).stream()
            .map(span -> text.substring(span.start(), span.end()))
            .toList();

    assertThat(unused).containsExactly("# noqa: OLS02001", "# odools: noqa");
  }

  private static void assertCovered(Suppressions suppressions, Rule rule, Integer... lines) {
    assertThat(IntStream.range(0, LINES).filter(line -> suppressions.covers(rule, line)).boxed())
        .containsExactly(lines);
  }

  private static Diagnostic finding(int line) {
    FilePath file = new FilePath("addons", "shop/a.py");
    return new Diagnostic(
        new Location(file, new Position(line, 7), new Position(line, 8)),
        IMPORT,
        Severity.WARNING,
        "not found");
  }

  private static Rule rule(String code, String name) {
    return new Rule(code, name, "0.1.0", Severity.ERROR, "a finding");
  }

  /** The comments of a text without strings, and its blocks by indentation. */
  private static Suppressions python(String text) {
    return Suppressions.ofPython(
        SourceText.of(text), find(Pattern.compile("#.*"), text), blocks(text.lines().toList()));
  }

  private static Suppressions xml(String text) {
    Pattern comment = Pattern.compile("<!--.*?-->", Pattern.DOTALL);
    return Suppressions.ofXml(SourceText.of(text), find(comment, text));
  }

  private static List<Span> find(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    return matcher.results().map(found -> new Span(found.start(), found.end())).toList();
  }

  private static List<CodeBlock> blocks(List<String> lines) {
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
