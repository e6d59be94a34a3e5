package org.odooanalyzer.syntax.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.odooanalyzer.syntax.MarkedProblems;
import org.odooanalyzer.syntax.Parsed;

class CsvParserTest {
  /** Texts, and what {@code list(csv.reader(io.StringIO(text)))} of Python gives without []. */
  static Stream<Arguments> tables() {
    return Stream.of(
        arguments("id,name\na,b\n", "[[id, name], [a, b]]"),
        arguments("id,name\r\na,b\r\n", "[[id, name], [a, b]]"),
        arguments("a\n\n\r\nb", "[[a], [b]]"),
        arguments("a,\n,b\n,\n", "[[a, ], [, b], [, ]]"),
        arguments("\"\"\n", "[[]]"),
        arguments(" \n", "[[ ]]"),
        arguments("a, b ,\tc", "[[a,  b , \tc]]"),
        arguments("\"a,b\",\"c\nd\",\"e\r\nf\"", "[[a,b, c\nd, e\r\nf]]"),
        arguments("\"say \"\"hi\"\"\",\"\"\"\"", "[[say \"hi\", \"]]"),
        arguments("\"a\"b,\"c\" \"d\",\"e\"\"f\"g\"", "[[ab, c \"d\", e\"fg\"]]"),
        arguments("a\"b\",c\"\n", "[[a\"b\", c\"]]"),
        arguments(" \"a,b\"", "[[ \"a, b\"]]"),
        arguments("a;b|c\td", "[[a;b|c\td]]"),
        arguments("a\r\r\nb\r", "[[a], [b]]"),
        arguments("é,\uD83D\uDE00,\uD800", "[[é, \uD83D\uDE00, \uD800]]"));
  }

  @ParameterizedTest
  @MethodSource("tables")
  void readsAsPythonDoes(String text, String table) {
    Parsed<CsvTable> parsed = CsvParser.parse(text);
    assertThat(values(parsed.tree()).toString()).isEqualTo(table);
    assertThat(parsed.problems()).isEmpty();
  }

  @Test
  void knowsWhereEveryCellIs() {
    String text = "id,\"na\"\"me\"\r\n,\"x\"y";
    List<CsvRow> rows = CsvParser.parse(text).tree().rows();
    assertThat(slices(text, rows.get(0))).containsExactly("id", "\"na\"\"me\"");
    assertThat(slices(text, rows.get(1))).containsExactly("", "\"x\"y");
    assertThat(text.substring(rows.get(0).span().start(), rows.get(0).span().end()))
        .isEqualTo("id,\"na\"\"me\"");
  }

  @Test
  void reportsAQuoteThatIsNeverClosedAndKeepsTheRestAsItsCellAsPythonDoes() {
    assertProblems(
        "id,name\na,\"b\nc,d\n",
        """
        id,name
        a,"b
          ^^ The quote is never closed: add " behind the value
        c,d

        """,
        "[[id, name], [a, b\nc,d\n]]");
  }

  @Test
  void reportsALoneCarriageReturnAndTakesItForTheEndOfTheRow() {
    Parsed<CsvTable> parsed = CsvParser.parse("id,name\ra,b\r\rc\n");
    assertThat(values(parsed.tree())).hasToString("[[id, name], [a, b], [c]]");
    assertThat(parsed.problems())
        .extracting(problem -> problem.span().start() + "-" + problem.span().end())
        .containsExactly("7-8", "11-13");
  }

  @Test
  void reportsNulls() {
    assertProblems(
        "id,n\0\0me\na,b",
        """
        id,n\0\0me
            ^^ The character NUL is not allowed: remove it
        a,b
        """,
        "[[id, n\0\0me], [a, b]]");
  }

  @Test
  void reportsAMissingHeader() {
    String message = "The first line is empty: Odoo expects the names of the columns there";
    assertThat(CsvParser.parse("").problems()).extracting("message").containsExactly(message);
    assertThat(CsvParser.parse("\na,b").problems()).extracting("message").containsExactly(message);
  }

  private static void assertProblems(String text, String marked, String table) {
    Parsed<CsvTable> parsed = CsvParser.parse(text);
    assertThat(MarkedProblems.show(text, parsed.problems())).isEqualTo(marked);
    assertThat(values(parsed.tree()).toString()).isEqualTo(table);
  }

  private static List<List<String>> values(CsvTable table) {
    return table.rows().stream()
        .map(row -> row.cells().stream().map(CsvCell::value).toList())
        .toList();
  }

  private static List<String> slices(String text, CsvRow row) {
    return row.cells().stream().map(cell -> text.substring(cell.start(), cell.end())).toList();
  }
}
