package org.odooanalyzer.syntax.python.antlr;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.odooanalyzer.syntax.Parsed;
import org.odooanalyzer.syntax.python.PyModule;

/** Hostile files are read in bounded stack and give a problem, not an exception. */
class BoundsTest {
  private static final long STACK = 16L << 20;

  static String[] deep() {
    int many = 20_000;
    return new String[] {
      "(".repeat(5_000) + ")".repeat(5_000),
      "(".repeat(5_000),
      ")".repeat(5_000),
      "[{(".repeat(many),
      "x = a" + "+a".repeat(many),
      "x = a" + "**a".repeat(many),
      "x = " + "not ".repeat(many) + "a",
      "x = " + "-".repeat(many) + "a",
      "x = a" + ".b".repeat(many),
      "x = a" + "()".repeat(many),
      "x = a" + "[0]".repeat(many),
      "x = " + "lambda: ".repeat(many) + "a",
      "x = " + "a if b else ".repeat(many) + "c",
      "if a: b\n" + "elif a: b\n".repeat(many),
      "f'{".repeat(many),
      "f'{a:{b:{c:{d".repeat(many),
      "match a:\n case " + "(".repeat(many),
      "match a:\n case a" + ".b".repeat(many) + ": pass",
      "x = " + "await ".repeat(many),
      "x = " + "yield ".repeat(many),
      "@".repeat(many),
      indented(many),
    };
  }

  private static String indented(int levels) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < levels / 40; i++) {
      text.append(" ".repeat(i)).append("if a:\n");
    }
    return text.toString();
  }

  private static Parsed<PyModule> parse(String text) throws InterruptedException {
    List<Parsed<PyModule>> result = new CopyOnWriteArrayList<>();
    Runnable work =
        () -> {
          Parsed<PyModule> parsed = new PythonParser().parse(text);
          // The dump is a recursive visitor, as those who read trees are.
          PythonDump.of(parsed.tree());
          result.add(parsed);
        };
    Thread thread = new Thread(null, work, "deep", STACK);
    thread.start();
    thread.join();
    assertThat(result).describedAs("the parser must not fail").hasSize(1);
    return result.get(0);
  }

  @ParameterizedTest
  @MethodSource("deep")
  void deepNestingIsAProblem(String text) throws InterruptedException {
    assertThat(parse(text).problems()).isNotEmpty();
  }

  @Test
  void aLongLineIsRead() throws InterruptedException {
    String text = "x = [" + "'abcdefgh', ".repeat(800_000) + "]\n";
    Parsed<PyModule> parsed = parse(text);
    assertThat(parsed.problems()).isEmpty();
    assertThat(parsed.tree().body()).hasSize(1);
  }

  @Test
  void nulCharactersAreReportedOnce() throws InterruptedException {
    Parsed<PyModule> parsed = parse("x = 1\0\ny\0 = 2\n");
    assertThat(parsed.problems()).hasSize(1);
    assertThat(parsed.problems().get(0).span().start()).isEqualTo(5);
  }

  @Test
  void loneSurrogatesAreReported() throws InterruptedException {
    assertThat(parse("x = \ud800\n\udc00y = 1\n").problems()).isNotEmpty();
  }
}
