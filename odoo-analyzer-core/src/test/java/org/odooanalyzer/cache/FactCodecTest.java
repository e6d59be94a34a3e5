package org.odooanalyzer.cache;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.odooanalyzer.facts.FactExpr;
import org.odooanalyzer.facts.FactsOf;
import org.odooanalyzer.facts.FileFacts;
import org.odooanalyzer.facts.ManifestFacts;
import org.odooanalyzer.facts.PythonFacts;
import org.odooanalyzer.facts.StringPool;
import org.odooanalyzer.facts.ValueFact;
import org.odooanalyzer.text.LineMap;
import org.odooanalyzer.text.Span;

class FactCodecTest {
  private final FactCodec codec = new FactCodec(new StringPool());

  static List<FileFacts> files() {
    return LittleFiles.all();
  }

  @ParameterizedTest
  @MethodSource("files")
  void factsComeBackAsTheyWere(FileFacts facts) {
    EncodedFacts encoded = codec.encode(facts).orElseThrow();
    FileFacts decoded = codec.decode(EncodedFacts.of(encoded.toBytes()));
    assertThat(decoded).isEqualTo(facts);
    assertThat(codec.encode(decoded)).contains(encoded);
  }

  @Test
  void textsThatAreNoUnicodeComeBackAsTheyWere() {
    Span span = new Span(0, 1);
    List<String> texts = List.of("", "\u00e9", "\u20ac", "\ud800", "\udfff\ud800x", "a\u0000b");
    List<FactExpr> items =
        texts.stream().<FactExpr>map(text -> new FactExpr.Text(span, text)).toList();
    FileFacts facts = new ManifestFacts(LineMap.of("x"), items);
    assertThat(codec.decode(codec.encode(facts).orElseThrow())).isEqualTo(facts);
  }

  @Test
  void equalStringsOfTwoFilesAreOneObject() {
    PythonFacts first = (PythonFacts) again(FactsOf.python("partner_category = 1\n"));
    PythonFacts second = (PythonFacts) again(FactsOf.python("\npartner_category = 2\n"));
    assertThat(name(first)).isSameAs(name(second));
  }

  private FileFacts again(FileFacts facts) {
    return codec.decode(codec.encode(facts).orElseThrow());
  }

  private static String name(PythonFacts facts) {
    return ((ValueFact) facts.members().get(0)).name();
  }

  @Test
  void importsAmongTheMembersAreThoseOfTheFile() {
    PythonFacts facts = (PythonFacts) again(FactsOf.python("import os\nif x:\n    import sys\n"));
    assertThat(facts.members().get(0)).isSameAs(facts.imports().get(0));
    assertThat(facts.members().get(1)).isSameAs(facts.imports().get(1));
  }

  @Test
  void aLongChainOfBranchesIsNoDeepNesting() {
    StringBuilder text = new StringBuilder("if a:\n    x = 0\n");
    for (int i = 1; i < 800; i++) {
      text.append("elif a").append(i).append(":\n    x = ").append(i).append('\n');
    }
    FileFacts facts = FactsOf.python(text.toString());
    EncodedFacts encoded = codec.encode(facts).orElseThrow();
    assertThat(codec.encode(codec.decode(encoded))).contains(encoded);
  }

  @Test
  void whatIsTooDeepIsNotWritten() {
    FactExpr deep = new FactExpr.Opaque(new Span(0, 0));
    for (int i = 0; i < Kinds.MAX_DEPTH; i++) {
      deep = new FactExpr.Not(new Span(0, 0), deep);
    }
    assertThat(codec.encode(new ManifestFacts(LineMap.of(""), List.of(deep)))).isEmpty();
    FactExpr less = ((FactExpr.Not) deep).operand();
    FactExpr least = ((FactExpr.Not) less).operand();
    FileFacts facts = new ManifestFacts(LineMap.of(""), List.of(least));
    assertThat(again(facts)).isEqualTo(facts);
  }

  @Test
  void bytesBehindTheValueAreDamage() {
    EncodedFacts encoded = codec.encode(FactsOf.python("x = 1\n")).orElseThrow();
    byte[] longer = Arrays.copyOf(encoded.shape(), encoded.shape().length + 1);
    EncodedFacts changed = new EncodedFacts(longer, encoded.places());
    assertThatThrownBy(() -> codec.decode(changed)).isInstanceOf(DamagedEntryException.class);
  }

  @Test
  void twoTextsThatSayTheSameHaveOneShape() {
    assertThat(shape("import os\nx = f(1)\n")).isEqualTo(shape("# note\n\nimport os\nx = f( 1)\n"));
    assertThat(shape("def f(self):\n    return g()\n"))
        .isEqualTo(shape("def f(self):\n    y = 2\n    return g(y)\n"));
  }

  @Test
  void aShapeHoldsDocstringsAndWhatFunctionsImportAndDeclare() {
    String plain = "def f():\n    pass\n";
    List<String> others =
        List.of(
            "'''doc'''\n" + plain,
            "def f():\n    'doc'\n",
            "def f():\n    import os\n",
            "def f():\n    class C: pass\n");
    for (String other : others) {
      assertThat(shape(other)).isNotEqualTo(shape(plain));
    }
  }

  private Digest shape(String python) {
    return codec.encode(FactsOf.python(python)).orElseThrow().shapeDigest();
  }
}
