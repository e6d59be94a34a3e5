package org.odooanalyzer.records;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExpressionsTest {
  private static FieldValue read(String expression) {
    return Expressions.read("a", expression);
  }

  @Test
  void constantsAreLiterals() {
    assertThat(read("'x'")).isEqualTo(new FieldValue.Literal("x"));
    assertThat(read(" \"it's\" ")).isEqualTo(new FieldValue.Literal("it's"));
    assertThat(read("12")).isEqualTo(new FieldValue.Literal("12"));
    assertThat(read("-1.5")).isEqualTo(new FieldValue.Literal("-1.5"));
    assertThat(read("True")).isEqualTo(new FieldValue.Literal("True"));
    assertThat(read("False")).isEqualTo(new FieldValue.Empty());
    assertThat(read("None")).isEqualTo(new FieldValue.Empty());
  }

  @Test
  void referencesAreCompleted() {
    assertThat(read("ref('x')")).isEqualTo(new FieldValue.Reference("a.x"));
    assertThat(read("ref( \"b.x\" )")).isEqualTo(new FieldValue.Reference("b.x"));
  }

  @Test
  void commandsAreLinks() {
    FieldValue both = new FieldValue.Links(false, List.of("a.x"), List.of("b.y"));
    assertThat(read("[(4, ref('x')), (3, ref('b.y'), 0)]")).isEqualTo(both);
    assertThat(read("[Command.link(ref('x')), Command.unlink(ref('b.y'))]")).isEqualTo(both);
    assertThat(read("((4, ref('x'), False),)")).isEqualTo(new FieldValue.Unclear());
    FieldValue set = new FieldValue.Links(true, List.of("a.x", "a.y"), List.of());
    assertThat(read("[(6, 0, [ref('x'), ref('y')])]")).isEqualTo(set);
    assertThat(read("[Command.set([ref('x'), ref('y'),])]")).isEqualTo(set);
    assertThat(read("[ref('x'), ref('y')]")).isEqualTo(set);
    assertThat(read("[(5,), (4, ref('x')), (4, ref('y'))]")).isEqualTo(set);
    assertThat(read("[(4, ref('z')), Command.clear(), (4, ref('x')), (4, ref('y'))]"))
        .isEqualTo(set);
    assertThat(read("[]")).isEqualTo(new FieldValue.Links(true, List.of(), List.of()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "x",
        "ref('x').id",
        "ref(x)",
        "ref('x'",
        "ref('')",
        "'a' + 'b'",
        "'a' 'b'",
        "'a\\n'",
        "[",
        "[(",
        "[(4",
        "[(4,",
        "[(4, ref('x'",
        "[(4, ref('x'))",
        "[(0, 0, {'a': 1})]",
        "[(4, x)]",
        "[Command.create({})]",
        "[(6, 0, ref('x')) for x in y]",
        "{'a': 1}",
        "not True",
        "1 + 1"
      })
  void everythingElseIsUnclear(String expression) {
    assertThat(read(expression)).isEqualTo(new FieldValue.Unclear());
  }

  @Test
  void laterLinksGoOnFromEarlierOnes() {
    FieldValue first = read("[(6, 0, [ref('x'), ref('y')])]");
    FieldValue second = read("[(3, ref('x')), (4, ref('z'))]");

    assertThat(second.after(first))
        .isEqualTo(new FieldValue.Links(true, List.of("a.y", "a.z"), List.of("a.x")));
    assertThat(first.after(second)).isEqualTo(first);
    assertThat(second.after(new FieldValue.Unclear())).isEqualTo(new FieldValue.Unclear());
    assertThat(second.after(read("ref('x')")).links().orElseThrow().added()).containsExactly("a.z");
  }
}
