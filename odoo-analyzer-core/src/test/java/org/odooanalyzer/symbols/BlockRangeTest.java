package org.odooanalyzer.symbols;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.odooanalyzer.syntax.python.antlr.PythonParser;
import org.odooanalyzer.text.SourceText;

class BlockRangeTest {
  @Test
  void blocksAreFoundInOrderWithTheirHeaders() {
    String source =
        """
        @decorated
        class A(
            Base):
            def f(self):
                if x:
                    def g(): pass
        """;
    SourceText text = SourceText.of(source);

    List<BlockRange> blocks = BlockRange.of(new PythonParser().parse(source).tree());

    assertThat(blocks.stream().map(block -> text.slice(block.header()).strip()))
        .containsExactly("decorated\nclass A(\n    Base):", "def f(self):", "def g():");
    assertThat(blocks.stream().map(block -> text.slice(block.body())))
        .containsExactly(
            "def f(self):\n        if x:\n            def g(): pass",
            "if x:\n            def g(): pass",
            "pass");
  }
}
