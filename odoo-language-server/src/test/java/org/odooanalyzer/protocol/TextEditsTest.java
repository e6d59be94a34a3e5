package org.odooanalyzer.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.junit.jupiter.api.Test;

class TextEditsTest {
  @Test
  void aChangeWithoutARangeIsAllOfTheText() {
    assertThat(apply("old", new TextDocumentContentChangeEvent("new"))).isEqualTo("new");
  }

  @Test
  void changesAreAboutTheTextThatTheOneBeforeLeft() {
    assertThat(
            apply(
                "one\ntwo\n",
                change(0, 0, 0, 0, "zero\n"),
                change(1, 0, 1, 3, "eins"),
                change(2, 3, 3, 0, "")))
        .isEqualTo("zero\neins\ntwo");
  }

  @Test
  void columnsAreThoseOfTheClient() {
    TextDocumentContentChangeEvent change = change(0, 4, 0, 5, "x");

    assertThat(TextEdits.apply("𝒳abc", List.of(change), PositionEncoding.UTF8)).isEqualTo("𝒳xbc");
    assertThat(TextEdits.apply("𝒳abc", List.of(change), PositionEncoding.UTF16))
        .isEqualTo("𝒳abx");
  }

  @Test
  void aRangeBehindTheTextIsItsEnd() {
    assertThat(apply("a", change(7, 7, 9, 9, "b"))).isEqualTo("ab");
  }

  @Test
  void aRangeTheWrongWayRoundIsTurned() {
    assertThat(apply("abc", change(0, 2, 0, 1, "x"))).isEqualTo("axc");
  }

  private static String apply(String text, TextDocumentContentChangeEvent... changes) {
    return TextEdits.apply(text, List.of(changes), PositionEncoding.UTF16);
  }

  private static TextDocumentContentChangeEvent change(
      int line, int column, int endLine, int endColumn, String text) {
    return new TextDocumentContentChangeEvent(
        new Range(new Position(line, column), new Position(endLine, endColumn)), text);
  }
}
