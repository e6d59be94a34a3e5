package org.odooanalyzer.syntax.python.antlr;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.odooanalyzer.syntax.Parsed;
import org.odooanalyzer.syntax.Problem;
import org.odooanalyzer.syntax.python.PyModule;

/**
 * Syntax of Python 3.14, which the comparison with older interpreters cannot cover, and messages.
 */
class NewSyntaxTest {
  private static void check(String program, String expectedDump) {
    Parsed<PyModule> parsed = new PythonParser().parse(program);
    assertThat(parsed.problems()).isEmpty();
    assertThat(PythonDump.of(parsed.tree())).isEqualTo(expectedDump);
  }

  @Test
  void templateStringsHoldTheirFields() {
    check(
        "t'a{b!r:c}'\n",
        """
        [
        Expr 0-11
        TemplateStr 0-11
        [
        Str 2-3 %s
        FormattedValue 3-10 r
        Name 4-5 b
        JoinedStr 7-9
        [
        Str 8-9 %s
        ]
        ]
        ]
        """
            .formatted(PythonDump.digest("a"), PythonDump.digest("c")));
  }

  @Test
  void exceptionsNeedNoParentheses() {
    check(
        "try: a\nexcept B, C: d\n",
        """
        [
        Try 0-21 0
        [
        Expr 5-6
        Name 5-6 a
        ]
        [
        ExceptHandler 7-21 -
        Tuple 14-18
        [
        Name 14-15 B
        Name 17-18 C
        ]
        [
        Expr 20-21
        Name 20-21 d
        ]
        ]
        [
        ]
        [
        ]
        ]
        """);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          print "x"          | 6-9   | expected the end of the line
          f(a=1, b)          | 7-8   | this argument must stand before those with a name
          def f(a=1, b): c   | 11-12 | a parameter without a default cannot follow one with a default
          1 = x              | 0-1   | this cannot be assigned to
          del f()            | 4-7   | this cannot be deleted
          (a]                | 0-1   | '(' is never closed
          if a: b else: c    | 8-12  | expected the end of the line
          x = 0777           | 4-8   | a decimal number must not start with 0; write 0o for an octal one
          [a,,b]             | 3-4   | expected something between two commas
          except A:          | 0-6   | expected a statement
          f'{}'              | 3-4   | expected an expression
          'a' b'c'           | 4-8   | strings, bytes and t-strings cannot be joined
          class A            | 7-7   | expected ':'
          t'a' 'b'           | 5-8   | strings, bytes and t-strings cannot be joined
          """)
  void problemsSayWhatIsWrongWhere(String program, String span, String message) {
    Problem first = new PythonParser().parse(program.strip()).problems().get(0);
    assertThat(first.span().start() + "-" + first.span().end() + " " + first.message())
        .isEqualTo(span + " " + message);
  }
}
