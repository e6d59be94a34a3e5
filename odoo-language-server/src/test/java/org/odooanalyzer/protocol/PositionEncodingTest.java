package org.odooanalyzer.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.eclipse.lsp4j.Position;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.odooanalyzer.text.SourceText;

class PositionEncodingTest {
  private static final SourceText TEXT = SourceText.of("aö𝒳b\r\n\nc\rd");

  @Test
  void theCheapestOfferedIsChosen() {
    assertThat(PositionEncoding.choose(List.of())).isEqualTo(PositionEncoding.UTF16);
    assertThat(PositionEncoding.choose(List.of("utf-8", "utf-16")))
        .isEqualTo(PositionEncoding.UTF16);
    assertThat(PositionEncoding.choose(List.of("utf-8", "utf-32")))
        .isEqualTo(PositionEncoding.UTF32);
    assertThat(PositionEncoding.choose(List.of("utf-8"))).isEqualTo(PositionEncoding.UTF8);
    assertThat(PositionEncoding.choose(List.of("ebcdic"))).isEqualTo(PositionEncoding.UTF16);
  }

  @ParameterizedTest
  @CsvSource({"UTF16, 4", "UTF32, 3", "UTF8, 7"})
  void columnsCountWhatWasAgreedOn(PositionEncoding encoding, int columnOfB) {
    int b = TEXT.content().indexOf('b');

    assertThat(encoding.offset(TEXT, new Position(0, columnOfB))).isEqualTo(b);
    assertThat(encoding.position(TEXT.lines(), TEXT.content(), b))
        .isEqualTo(new Position(0, columnOfB));
  }

  @ParameterizedTest
  @EnumSource
  void everyOffsetComesBack(PositionEncoding encoding) {
    for (int offset = 0; offset <= TEXT.content().length(); offset++) {
      boolean isInside =
          Character.isLowSurrogate((TEXT.content() + " ").charAt(offset))
              || (offset == 6 && TEXT.content().startsWith("\n", offset));
      if (!isInside) {
        Position position = encoding.position(TEXT.lines(), TEXT.content(), offset);
        assertThat(encoding.offset(TEXT, position)).as("%s", position).isEqualTo(offset);
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void aPlaceBehindItsLineIsAtTheEndOfTheLine(PositionEncoding encoding) {
    assertThat(encoding.offset(TEXT, new Position(0, 99))).isEqualTo(5);
    assertThat(encoding.offset(TEXT, new Position(0, Integer.MAX_VALUE))).isEqualTo(5);
    assertThat(encoding.offset(TEXT, new Position(1, 7))).isEqualTo(7);
    assertThat(encoding.offset(TEXT, new Position(2, 7))).isEqualTo(9);
  }

  @ParameterizedTest
  @EnumSource
  void aPlaceOutsideOfTheTextIsAtItsEdge(PositionEncoding encoding) {
    assertThat(encoding.offset(TEXT, new Position(99, 0))).isEqualTo(TEXT.content().length());
    assertThat(encoding.offset(TEXT, new Position(Integer.MAX_VALUE, Integer.MAX_VALUE)))
        .isEqualTo(TEXT.content().length());
    assertThat(encoding.offset(TEXT, new Position(-1, 5))).isZero();
    assertThat(encoding.offset(TEXT, new Position(0, -5))).isZero();
    assertThat(encoding.position(TEXT.lines(), TEXT.content(), 99)).isEqualTo(new Position(3, 1));
  }

  @Test
  void aPlaceInTheMiddleOfACharacterIsBeforeIt() {
    assertThat(PositionEncoding.UTF8.offset(TEXT, new Position(0, 2))).isEqualTo(1);
    assertThat(PositionEncoding.UTF8.offset(TEXT, new Position(0, 5))).isEqualTo(2);
  }
}
