package org.odooanalyzer.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.odooanalyzer.facts.PythonFacts;
import org.odooanalyzer.facts.PythonFactsBuilder;
import org.odooanalyzer.facts.StringPool;
import org.odooanalyzer.project.ImportResolver;
import org.odooanalyzer.project.KnownFiles;
import org.odooanalyzer.project.ModuleNames;
import org.odooanalyzer.project.PythonEnvironment;
import org.odooanalyzer.project.PythonWorld;
import org.odooanalyzer.syntax.python.antlr.PythonParser;
import org.odooanalyzer.text.FilePath;
import org.odooanalyzer.text.SourceText;

class FoldingTest {
  private static final FilePath FILE = new FilePath("addons", "shop/names.py");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "'a' + 'b' | 'ab'",
        "'%s.%s' % ('a', 1) | 'a.1'",
        "'%(x)s-%%' % {'x': 'y'} | 'y-%'",
        "'%5.2f' % 1 | ?",
        "'{}.{b}'.format('a', b='c') | 'a.c'",
        "'{{}}'.format() | '{}'",
        "'{x.y}'.format(x=1) | ?",
        "f'{\"a\"}b{1}' | 'ab1'",
        "'-'.join(['a', 'b']) | 'a-b'",
        "'-'.join([unknown]) | ?",
        "'A.b'.lower().replace('.', '_') | 'a_b'",
        "[1] + [2] | [1, 2]",
        "(1,) + [2] | ?",
        "[*[1, 2], 3] | [1, 2, 3]",
        "{**{'a': 1}, 'b': 2}['b'] | 2",
        "dict(a=1).get('b', 3) | 3",
        "[(k, v) for k, v in {'a': 1}.items() if k != 'b'] | [(a, 1)]",
        "[x for x in 'abc' if x not in ('b',)] | [a, c]",
        "{k: 1 for k in ['x']}['x'] | 1",
        "list(range(2, 4)) | [2, 3]",
        "sorted({'b', 'a'}) | [a, b]",
        "sorted(['b', 'Ba', 'a'], key=lambda x: x.lower()) | [a, b, Ba]",
        "1 if 'a' in ['a'] else 2 | 1",
        "1 if unknown else 2 | ?",
        "3 if unknown else 3 | 3",
        "'' or 'x' | 'x'",
        "'x' and 'y' | 'y'",
        "not [] | TRUE",
        "1 == 1 != 2 | TRUE",
        "['a', 'b'][-1] | 'b'",
        "['a'][5] | ?",
        "len('abc') | 3",
        "str(12) | '12'",
        "open('x').read() | ?",
        "unknown.attribute | ?"
      })
  void expressionsFold(String expression, String expected) {
    assertThat(value("x = " + expression, "x")).isEqualTo(expected);
  }

  @Test
  void theLastAssignmentCounts() {
    assertThat(value("x = 1\nx = 2", "x")).isEqualTo("2");
    assertThat(value("x = 1\ny = x\nx = 2", "y")).isEqualTo("1");
    assertThat(value("x = ['a']\nx += ['b']", "x")).isEqualTo("[a, b]");
    assertThat(value("x = 1\nx: int", "x")).isEqualTo("1");
    assertThat(value("x = y = 3", "y")).isEqualTo("3");
    assertThat(value("a, b = 1, 2", "b")).isEqualTo("2");
  }

  @Test
  void branchesCountAsFarAsTheyAreKnown() {
    assertThat(value("if True:\n    x = 1\nelse:\n    x = 2", "x")).isEqualTo("1");
    assertThat(value("if unknown:\n    x = 1\nelse:\n    x = 2", "x")).isEqualTo("?");
    assertThat(value("if unknown:\n    x = 1\nelse:\n    x = 1", "x")).isEqualTo("1");
    assertThat(value("x = 1\nif unknown:\n    x = 2", "x")).isEqualTo("?");
    assertThat(value("x = 0\nif not x:\n    x = 1\n    y = 2", "y")).isEqualTo("2");
    assertThat(value("if TYPE_CHECKING:\n    x = 1\nelse:\n    x = 2", "x")).isEqualTo("2");
    assertThat(value("try:\n    x = 1\nexcept ImportError:\n    x = 2", "x")).isEqualTo("1");
  }

  @Test
  void changesOfListsAndDictsCount() {
    assertThat(value("x = ['a']\nx.append('b')\nx.extend(['c'])", "x")).isEqualTo("[a, b, c]");
    assertThat(value("x = {}\nx['a'] = 1\nx.update({'b': 2})\ny = x['b']", "y")).isEqualTo("2");
    assertThat(value("x = ['b', 'a']\nx.sort()", "x")).isEqualTo("?");
    assertThat(value("x = ['a']\nif unknown:\n    x.append('b')", "x")).isEqualTo("?");
    assertThat(value("x = ['a']\nx.index('a')", "x")).isEqualTo("[a]");
  }

  @Test
  void littleFunctionsAreFollowed() {
    String function = "def name(kind, end='.x'):\n    return 'shop.' + kind + end\n";
    assertThat(value(function + "x = name('a')", "x")).isEqualTo("'shop.a.x'");
    assertThat(value(function + "x = name('a', end='')", "x")).isEqualTo("'shop.a'");
    assertThat(value("def f():\n    return f()\nx = f()", "x")).isEqualTo("?");
  }

  @Test
  void circlesAreUnknown() {
    assertThat(value("x = y\ny = x", "x")).isEqualTo("?");
    assertThat(value("x = [x]", "x")).isEqualTo("[?]");
  }

  @Test
  void workThatGrowsWithoutBoundIsGivenUp() {
    assertThat(value("def f():\n    return f() + f()\nx = f()", "x")).isEqualTo("?");
    assertThat(value("def f(a):\n    return f(a + a)\nx = f('ab')", "x")).isEqualTo("?");
    String turns = "[z for a in range(999) for b in range(999) for z in range(999)]";
    assertThat(value("x = " + turns, "x")).isEqualTo("?");
    assertThat(value("x = 'ab'\n" + "x += x\n".repeat(60), "x")).isEqualTo("?");
    assertThat(value("x = ['ab']\n" + "x = [x, x]\n".repeat(60), "x")).isEqualTo("?");
    assertThat(value("x = ['ab']\n" + "x.append(x)\n".repeat(60), "x")).isEqualTo("?");
    assertThat(value("x = {'a': 'deep'}\n" + "x = {'a': x, 'b': x}\n".repeat(60), "x"))
        .doesNotContain("deep");
    assertThat(value("x = unknown\n" + "if x:\n    x = [x]\n".repeat(60), "x")).isEqualTo("?");
    assertThat(value("x = " + "(".repeat(900) + "1" + ",)".repeat(900), "x")).doesNotContain("1");
  }

  @Test
  void classesHaveTheOrderOfPython() {
    String diamond =
        "class A:\n    x = 1\nclass B(A):\n    pass\nclass C(A):\n    x = 3\nclass D(B, C):\n    y = 4\n";
    assertThat(value(diamond + "x = D.x", "x")).isEqualTo("3");
    assertThat(order(diamond, "D")).containsExactly("D", "B", "C", "A");
    assertThat(order("class A(A):\n    pass", "A")).containsExactly("A");
    assertThat(order("class A:\n    pass\nclass B(A):\n    pass\nclass C(A, B):\n    pass", "C"))
        .startsWith("C")
        .containsExactlyInAnyOrder("A", "B", "C");
  }

  @Test
  void namesOfAClassAreSeenByItsStatementsOnly() {
    String text = "k = 'out'\nclass A:\n    k = 'in'\n    x = k\n    class B:\n        y = k\n";
    assertThat(value(text + "x = A.x", "x")).isEqualTo("'in'");
    assertThat(value(text + "y = A.B.y", "y")).isEqualTo("'out'");
  }

  @Test
  void containersThatStartEmptyAreNotKnownFromOutside() {
    assertThat(value("class A:\n    known = {}\nx = A.known", "x")).isEqualTo("?");
  }

  private static String value(String text, String name) {
    return show(evaluator(text).value(FILE, name).orElse(Unknown.VALUE));
  }

  private static List<String> order(String text, String name) {
    Value type = evaluator(text).value(FILE, name).orElseThrow();
    assertThat(type).isInstanceOf(Value.ClassObject.class);
    List<String> names = new ArrayList<>();
    ((Value.ClassObject) type).type().mro().forEach(parent -> names.add(parent.name()));
    return names;
  }

  private static Evaluator evaluator(String text) {
    PythonFacts facts =
        new PythonFactsBuilder(new StringPool())
            .build(new PythonParser().parse(text).tree(), SourceText.of(text));
    KnownFiles known = new KnownFiles();
    known.addPython(FILE);
    PythonWorld world =
        new PythonWorld(
            known, null, null, List.of(new FilePath("addons", "")), PythonEnvironment.UNKNOWN);
    return new Evaluator(
        new ImportResolver(world, ModuleNames.NONE),
        file -> file.equals(FILE) ? Optional.of(facts) : Optional.empty());
  }

  private static String show(Value value) {
    if (value instanceof Value.Text text) {
      return "'" + text.text() + "'";
    }
    if (value instanceof Value.Numeral number) {
      return number.text();
    }
    if (value instanceof Value.Word word) {
      return word.name();
    }
    if (value instanceof Value.Sequence sequence) {
      String items =
          sequence.items().stream()
              .map(item -> item.asText().orElse(show(item)))
              .collect(Collectors.joining(", "));
      return switch (sequence.kind()) {
        case LIST, SET -> "[" + items + "]";
        case TUPLE -> "(" + items + ")";
      };
    }
    return value instanceof Value.Mapping mapping ? Map.copyOf(mapping.entries()).toString() : "?";
  }
}
