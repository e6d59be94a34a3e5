package org.odooanalyzer.syntax;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.odooanalyzer.syntax.csv.CsvParser;
import org.odooanalyzer.syntax.csv.CsvSource;
import org.odooanalyzer.syntax.xml.XmlDocument;
import org.odooanalyzer.syntax.xml.XmlElement;
import org.odooanalyzer.syntax.xml.XmlParser;
import org.odooanalyzer.syntax.xml.XmlSource;
import org.odooanalyzer.text.Span;

/** Huge and hostile files: a bounded answer, and time that grows with the size only. */
class BadMarkupTest {
  @Test
  void reportsElementsThatAreTooDeepOnce() {
    String text = "<a>".repeat(100_000) + "</a>".repeat(100_000);
    Parsed<XmlDocument> parsed = XmlParser.parse(text);
    assertThat(parsed.problems())
        .containsExactly(
            new Problem(
                new Span(768, 771),
                "Elements are nested deeper than 256, which Odoo refuses: flatten them"));
    assertThat(depth(parsed.tree())).isEqualTo(256);
  }

  @Test
  void goesOnBehindElementsThatAreTooDeep() {
    String text = "<o>" + "<a>".repeat(300) + "</a>".repeat(300) + "<b/></o>";
    XmlElement root = XmlParser.parse(text).tree().root().orElseThrow();
    assertThat(root.elements()).extracting(XmlElement::name).containsExactly("a", "b");
  }

  @Test
  void neverExpandsEntities() {
    StringBuilder text = new StringBuilder("<!DOCTYPE a [<!ENTITY e0 \"boom\">");
    for (int i = 1; i < 20; i++) {
      String entity = "&e" + (i - 1) + ";";
      text.append("<!ENTITY e").append(i).append(" \"").append(entity.repeat(10)).append("\">");
    }
    Parsed<XmlDocument> parsed = XmlParser.parse(text + "]><a>&e19;</a>");
    assertThat(parsed.tree().doctype()).isPresent();
    assertThat(parsed.tree().root().orElseThrow().text()).isEqualTo("&e19;");
  }

  @Test
  void readsTenMegabytesOnOneLine() {
    String record = "<record id=\"r\" model=\"m\"><field name=\"n\">é &amp; e</field></record>";
    int count = 10_000_000 / record.length();
    String text = "<odoo>" + record.repeat(count) + "</odoo>";
    Parsed<XmlDocument> parsed = XmlParser.parse(text);
    assertThat(parsed.problems()).isEmpty();
    assertThat(parsed.tree().root().orElseThrow().elements()).hasSize(count);
  }

  /**
   * Beginnings of markup that a reader which looks ahead for the end would read again and again.
   */
  static Stream<String> unfinished() {
    return Stream.of(
        "<a>",
        "</a>",
        "<a",
        "<a ",
        "<a b",
        "<a b=",
        "<a b=\"",
        "<a b='",
        "<a b=\"<c ",
        "<!--",
        "<!-- <!-- -->",
        "<!-- -- -->",
        "<![CDATA[",
        "<![CDATA[ </",
        "<?",
        "<?a",
        "<!",
        "<!DOCTYPE [",
        "<!DOCTYPE a [\"",
        "<",
        "&",
        "&#",
        "&a",
        "]]>",
        "\0",
        "\uD800",
        "<a b=\"1 c=",
        "<a/b",
        "<a></b>",
        "<a><b></a>",
        "<a>\n",
        "<a\n",
        "<é:é ",
        "x <a y='<",
        "<a xmlns:b='c' ",
        "<a><b c='d\ne=\"f",
        "<a b='<c\" ",
        "\"",
        "'\"",
        "/",
        "<a b=\"\n<c ");
  }

  @ParameterizedTest
  @MethodSource("unfinished")
  void isNotHeldUpByUnfinishedMarkup(String markup) {
    for (String start : List.of("", "<o>", "<o a=\"", "<o>\n<p", "<!--", "<o><![CDATA[")) {
      String text = start + markup.repeat(200_000 / markup.length());
      Parsed<XmlDocument> parsed = XmlParser.parse(text);
      assertThat(parsed.problems()).hasSizeBetween(1, ProblemList.LIMIT);
    }
  }

  @Test
  void readsAStartTagWithManyAttributesAndPrefixes() {
    StringBuilder text = new StringBuilder("<a");
    for (int i = 0; i < 100_000; i++) {
      text.append(" xmlns:p")
          .append(i)
          .append("='u' p")
          .append(i)
          .append(":b")
          .append(i)
          .append("=''");
    }
    assertThat(XmlParser.parse(text + "/>").problems()).isEmpty();
  }

  @Test
  void readsAMillionRowsOneByOne() {
    String text = "id,name\n" + "a,\"b\"\"c\"\n".repeat(1_000_000);
    AtomicLong cells = new AtomicLong();
    assertThat(CsvParser.read(text, row -> cells.addAndGet(row.cells().size()))).isEmpty();
    assertThat(cells).hasValue(2_000_002);
  }

  @ParameterizedTest
  @MethodSource("unfinishedCells")
  void isNotHeldUpByUnfinishedCells(String cell) {
    AtomicLong rows = new AtomicLong();
    List<Problem> problems =
        CsvParser.read(cell.repeat(500_000 / cell.length()), row -> rows.incrementAndGet());
    assertThat(problems).hasSizeLessThanOrEqualTo(ProblemList.LIMIT);
    assertThat(rows.get()).isLessThanOrEqualTo(500_000);
  }

  static Stream<String> unfinishedCells() {
    return Stream.of(
        "\"", "\"\"", ",", "\r", "\n", "\0", "\"a", "a\"\n", "\",", "\"\r", "\"\"\"\n");
  }

  @Test
  void readsBytesThatAreNoText() {
    byte[] bytes = new byte[300_000];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) (i * 31 + (i >> 8));
    }
    Parsed<?> xml = XmlParser.parse(XmlSource.decode(bytes).tree().content());
    assertThat(xml.problems()).hasSizeBetween(1, ProblemList.LIMIT);
    assertThat(XmlSource.decode(bytes).problems()).hasSizeBetween(1, ProblemList.LIMIT);
    assertThat(CsvSource.decode("\0".repeat(10).getBytes(UTF_8)).problems()).isEmpty();
  }

  private static int depth(XmlDocument document) {
    int depth = 0;
    List<XmlElement> level = document.root().stream().toList();
    while (!level.isEmpty()) {
      depth++;
      level = level.get(0).elements();
    }
    return depth;
  }
}
