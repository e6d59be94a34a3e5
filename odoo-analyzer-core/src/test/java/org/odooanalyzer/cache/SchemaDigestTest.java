package org.odooanalyzer.cache;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.odooanalyzer.evaluation.Closure;
import org.odooanalyzer.evaluation.Value;
import org.odooanalyzer.facts.ArchNode;
import org.odooanalyzer.facts.Branch;
import org.odooanalyzer.facts.FileFacts;
import org.odooanalyzer.facts.StringPool;
import org.odooanalyzer.registry.FieldClass;
import org.odooanalyzer.text.Span;

class SchemaDigestTest {
  // The digits at the ends of names are left out before shapes are compared.
  record One1(int number) {}

  record One2(int number, String text) {}

  record One3(long number) {}

  record One4(int count) {}

  enum Few1 {
    A,
    B
  }

  enum Few2 {
    A,
    B,
    C
  }

  sealed interface Choice1 permits First1 {}

  record First1(int x) implements Choice1 {}

  sealed interface Choice2 permits First2, Second2 {}

  record First2(int x) implements Choice2 {}

  record Second2(int x) implements Choice2 {}

  record Holder(Map<String, List<? extends One1>> ones, Choice1 choice, Array array) {}

  static final class Array {
    private final Few1[] few = {};

    int length() {
      return few.length;
    }
  }

  private static String shape(Class<?> type) {
    return SchemaDigest.describe(List.of(type)).replaceAll("\\d\\b", "");
  }

  @Test
  void componentsCount() {
    assertThat(shape(One1.class)).contains("$One number:int");
    assertThat(List.of(One2.class, One3.class, One4.class))
        .allSatisfy(type -> assertThat(shape(type)).isNotEqualTo(shape(One1.class)));
  }

  @Test
  void constantsAndKindsOfAChoiceCount() {
    assertThat(shape(Few2.class)).isNotEqualTo(shape(Few1.class));
    assertThat(shape(Choice2.class)).isNotEqualTo(shape(Choice1.class));
  }

  @Test
  void whatIsInsideCounts() {
    assertThat(shape(Holder.class)).contains("$One number:int", "[A, B]", "$First x:int");
  }

  @Test
  void theOrderInWhichTypesAreFoundDoesNotCount() {
    assertThat(SchemaDigest.describe(List.of(One1.class, Holder.class, Few1.class)))
        .isEqualTo(SchemaDigest.describe(List.of(Few1.class, Holder.class)));
  }

  @Test
  void allThatIsWrittenIsReached() {
    String schema = SchemaDigest.describe(SchemaDigest.KEPT);
    for (Class<?> type : new Kinds().types().values()) {
      assertThat(schema).contains(type.getName());
    }
    for (Class<?> type :
        List.of(Branch.class, ArchNode.class, Span.class, Closure.class, FieldClass.class)) {
      assertThat(schema).contains(type.getName());
    }
    assertThat(schema).doesNotContain(Value.ClassObject.class.getName() + " ");
  }

  @Test
  void theDigestIsTheSameEachTime() {
    assertThat(SchemaDigest.current()).isEqualTo(SchemaDigest.current());
  }

  /** When this fails because the bytes of the same facts are others, FORMAT has to be one more. */
  @Test
  void theBytesOfTheFormatDoNotChange() {
    FactCodec codec = new FactCodec(new StringPool());
    StringBuilder digests = new StringBuilder().append(SchemaDigest.FORMAT);
    for (FileFacts facts : LittleFiles.all()) {
      digests.append(' ').append(codec.encode(facts).orElseThrow().digest().toString(), 0, 8);
    }
    assertThat(digests)
        .hasToString(
            "1 99e52223 ad646a90 db3b6187 7bbd27bf ce0c51a0 a998c353 a54983cd 23de1f72 8f7ec0e7"
                + " 712e89d7");
  }
}
