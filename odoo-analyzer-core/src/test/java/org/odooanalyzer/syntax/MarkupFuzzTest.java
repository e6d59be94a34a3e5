package org.odooanalyzer.syntax;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.odooanalyzer.syntax.csv.CsvCell;
import org.odooanalyzer.syntax.csv.CsvParser;
import org.odooanalyzer.syntax.csv.CsvRow;
import org.odooanalyzer.syntax.csv.CsvSource;
import org.odooanalyzer.syntax.xml.XmlElement;
import org.odooanalyzer.syntax.xml.XmlNode;
import org.odooanalyzer.syntax.xml.XmlParser;
import org.odooanalyzer.syntax.xml.XmlSource;
import org.odooanalyzer.text.SourceText;

/** Random bytes never end a reader, and no range leaves the text or the node around it. */
class MarkupFuzzTest {
  private static final byte[] LIKELY = "<>/=\"'&;![]-?:# \n\r\t,abxmlns\0é\uFFFE".getBytes(UTF_8);

  @ParameterizedTest
  @ValueSource(longs = {11, 12, 13})
  void readsRandomBytes(long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < 2_000; i++) {
      byte[] bytes = new byte[random.nextInt(300)];
      random.nextBytes(bytes);
      boolean markup = random.nextInt(8) > 0;
      for (int at = 0; markup && at < bytes.length; at++) {
        bytes[at] = LIKELY[(bytes[at] & 0xFF) % LIKELY.length];
      }
      checkXml(bytes);
      checkCsv(bytes);
    }
  }

  private static void checkXml(byte[] bytes) {
    Parsed<SourceText> source = XmlSource.decode(bytes);
    String text = source.tree().content();
    var parsed = XmlParser.parse(text);
    checkProblems(source.problems(), text);
    checkProblems(parsed.problems(), text);
    parsed.tree().root().ifPresent(root -> checkRange(root, 0, text.length()));
  }

  private static void checkRange(XmlNode node, int from, int to) {
    assertThat(node.start()).isBetween(from, to);
    assertThat(node.end()).isBetween(node.start(), to);
    if (node instanceof XmlElement element) {
      int at = element.startTagEnd();
      for (XmlNode child : element.children()) {
        checkRange(child, at, element.end());
        at = child.end();
      }
    }
  }

  private static void checkCsv(byte[] bytes) {
    Parsed<SourceText> source = CsvSource.decode(bytes);
    String text = source.tree().content();
    var parsed = CsvParser.parse(text);
    checkProblems(parsed.problems(), text);
    int at = 0;
    for (CsvRow row : parsed.tree().rows()) {
      for (CsvCell cell : row.cells()) {
        assertThat(cell.start()).isGreaterThanOrEqualTo(at);
        at = cell.end();
      }
    }
    assertThat(at).isLessThanOrEqualTo(text.length());
  }

  private static void checkProblems(List<Problem> problems, String text) {
    int at = 0;
    for (Problem problem : problems) {
      assertThat(problem.span().start()).isGreaterThanOrEqualTo(at);
      assertThat(problem.span().end()).isLessThanOrEqualTo(text.length());
      at = problem.span().start();
    }
  }
}
