package org.odooanalyzer.syntax.python.antlr;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** What the generated parsers must be to be fast. */
class GeneratedParserTest {
  private static final Path FOLDER =
      Path.of("target/generated-sources/antlr4/org/odooanalyzer/syntax/python/antlr");

  @Test
  void everyDecisionNeedsOneTokenOnly() throws IOException {
    for (String name : new String[] {"FastPythonParser.java", "RecoveringPythonParser.java"}) {
      String source = Files.readString(FOLDER.resolve(name));
      assertThat(source).contains("file_input()");
      assertThat(source.contains("adaptivePredict"))
          .describedAs("a rule of PythonRules.g4 is not LL(1): %s calls adaptivePredict", name)
          .isFalse();
    }
  }

  @Test
  void bothParsersKnowTheSameTokensAndRules() {
    assertThat(RecoveringPythonParser.ruleNames).isEqualTo(FastPythonParser.ruleNames);
    for (int type = 0; type <= FastPythonParser.VOCABULARY.getMaxTokenType(); type++) {
      assertThat(RecoveringPythonParser.VOCABULARY.getSymbolicName(type))
          .isEqualTo(FastPythonParser.VOCABULARY.getSymbolicName(type));
    }
  }
}
