package org.odooanalyzer.syntax.csv;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.odooanalyzer.syntax.Parsed;
import org.odooanalyzer.syntax.Problem;
import org.odooanalyzer.text.SourceText;
import org.odooanalyzer.text.Span;

class CsvSourceTest {
  @Test
  void isUtf8() {
    Parsed<SourceText> parsed = CsvSource.decode("id,€\n".getBytes(UTF_8));
    assertThat(parsed.tree().content()).isEqualTo("id,€\n");
    assertThat(parsed.problems()).isEmpty();
  }

  @Test
  void reportsAByteOrderMarkAndLeavesItOut() {
    Parsed<SourceText> parsed = CsvSource.decode("\uFEFFid\n".getBytes(UTF_8));
    assertThat(parsed.tree().content()).isEqualTo("id\n");
    assertThat(parsed.problems())
        .containsExactly(
            new Problem(
                new Span(0, 0),
                "Odoo reads the byte order mark as part of the first column's name: save the file"
                    + " without it"));
  }

  @Test
  void replacesBytesThatAreNoText() {
    Parsed<SourceText> parsed = CsvSource.decode("id,né\nb,ü".getBytes(ISO_8859_1));
    assertThat(parsed.tree().content()).isEqualTo("id,n\uFFFD\nb,\uFFFD");
    assertThat(parsed.problems())
        .extracting(Problem::span)
        .containsExactly(new Span(4, 5), new Span(8, 9));
  }
}
