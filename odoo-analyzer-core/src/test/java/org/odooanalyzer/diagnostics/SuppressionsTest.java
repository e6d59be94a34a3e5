package org.odooanalyzer.diagnostics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.odooanalyzer.diagnostics.Commented.FILE;
import static org.odooanalyzer.diagnostics.Commented.IMPORT;
import static org.odooanalyzer.diagnostics.Commented.assertCovered;
import static org.odooanalyzer.diagnostics.Commented.find;
import static org.odooanalyzer.diagnostics.Commented.python;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.odooanalyzer.text.FilePath;
import org.odooanalyzer.text.LineMap;
import org.odooanalyzer.text.Location;
import org.odooanalyzer.text.Position;
import org.odooanalyzer.text.SourceText;
import org.odooanalyzer.text.Span;

final class SuppressionsTest {
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
  void aNoqaAtTheEndOfALongHeaderSuppressesInTheWholeBlock() {
    String text =
        """
        import os
        @decorator
        def f(
            self,
        ):  # noqa
            # no noqa
            import a
        import b
        """;
    Span header = new Span(text.indexOf('@') + 1, text.indexOf("import a"));
    CodeBlock block =
        CodeBlock.of(LineMap.of(text), header, text.indexOf("def"), text.indexOf("\nimport b"));

    assertThat(block).isEqualTo(new CodeBlock(1, 2, 5, 6));
    assertCovered(
        Suppressions.ofPython(
            SourceText.of(text), find(Pattern.compile("#.*"), text), List.of(block)),
        IMPORT,
        1,
        2,
        3,
        4,
        5,
        6);
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

  private static Diagnostic finding(int line) {
    FilePath file = new FilePath("addons", "shop/a.py");
    return new Diagnostic(
        new Location(file, new Position(line, 7), new Position(line, 8)),
        IMPORT,
        Severity.WARNING,
        "not found");
  }
}
