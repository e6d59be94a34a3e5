package org.odooanalyzer.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.odooanalyzer.diagnostics.Severity;
import org.odooanalyzer.text.Position;

class PageTest {
  @Test
  void everySectionWithFilesIsAProject() {
    Page page =
        Page.parse(
            """
            # Title
            Prose.
            ## First
            ```python shop/a.py
            a = 1
            ```
            ### Second
            ```options
            odoo = 14.0
            ```
            ```xml shop/b.xml
            <odoo/>
            ```
            ```python
            only_an_illustration()
            ```
            """);

    assertThat(page.title()).isEqualTo("Title");
    assertThat(page.headings()).containsExactly("Title", "First", "Second");
    assertThat(page.projects()).extracting(Project::name).containsExactly("First", "Second");
    assertThat(page.projects()).extracting(Project::odooVersion).containsExactly("19.0", "14.0");
    assertThat(page.projects().get(1).steps().get(0).files())
        .isEqualTo(Map.of("shop/b.xml", "<odoo/>\n"));
  }

  @Test
  void aStepGoesOnWithTheProjectBeforeIt() {
    Page page =
        Page.parse(
            """
            # Title
            ```python a.py
            a = 1
            ```
            ## Step 2
            ```python a.py deleted
            ```
            ```work
            parsed: b.py, c.py
            re-checked:
            ```
            """);

    assertThat(page.projects()).hasSize(1);
    Step second = page.projects().get(0).steps().get(1);
    assertThat(second.name()).isEqualTo("Step 2");
    assertThat(second.deleted()).containsExactly("a.py");
    assertThat(second.work())
        .isEqualTo(Map.of("parsed", List.of("b.py", "c.py"), "re-checked", List.of()));
  }

  @Test
  void marksSpeakOfTheirOwnLineOrOfTheNext() {
    Marks marks =
        Marks.of(
            "a.py",
            """
            a = b  # error
            # warning: [other-rule] "text"
            # info: "only text"
            c = d
            """);

    assertThat(marks.expectations)
        .containsExactly(
            new Expectation("a.py", 0, null, Severity.ERROR, null, null),
            new Expectation("a.py", 3, null, Severity.WARNING, "other-rule", "text"),
            new Expectation("a.py", 3, null, Severity.INFO, null, "only text"));
  }

  @Test
  void marksStandInXmlComments() {
    Marks marks =
        Marks.of(
            "a.xml",
            """
            <odoo a="1"> <!-- error --> <!-- error: [other] -->
            <!--  ^               ^^^^ -->
            """);

    assertThat(marks.expectations)
        .containsExactly(
            new Expectation("a.xml", 0, new Expectation.Columns(6, 7), Severity.ERROR, null, null),
            new Expectation(
                "a.xml", 0, new Expectation.Columns(22, 26), Severity.ERROR, "other", null));
  }

  @Test
  void cursorsAndTypesAreQuestions() {
    Marks marks =
        Marks.of(
            "a.py",
            """
            a = b.c  # revealed: Recordset("sale.order")
            #     ^ def: shop/models.py:3
            #   ^ hover: the name
            """);

    assertThat(marks.questions)
        .containsExactly(
            new Question(
                Question.Kind.REVEALED, "a.py", new Position(0, 0), "Recordset(\"sale.order\")"),
            new Question(Question.Kind.DEF, "a.py", new Position(0, 6), "shop/models.py:3"),
            new Question(Question.Kind.HOVER, "a.py", new Position(0, 4), "the name"));
  }

  @Test
  void anExpectedFenceSaysLinesAndColumns() {
    assertThat(ExpectedFence.read("shop/a.csv:3: error\nshop/a.csv:4:2-5: warning [x] \"text\"\n"))
        .containsExactly(
            new Expectation("shop/a.csv", 2, null, Severity.ERROR, null, null),
            new Expectation(
                "shop/a.csv", 3, new Expectation.Columns(1, 5), Severity.WARNING, "x", "text"));
  }

  @Test
  void aPageThatCannotBeReadSaysWhere() {
    assertUnreadable("prose\n", "a page starts with a heading");
    assertUnreadable("# T\n```python a.py\n", "line 2: the fence is never closed");
    assertUnreadable("# T\n```python a.py\na # error [x]\n```\n", "a.py:1: write `error`");
    assertUnreadable("# T\n```python a.py\na\n#  ^\n```\n", "a.py:2: each group of carets");
    assertUnreadable("# T\n```python a.py\n# error\n```\n", "needs a line below it");
    assertUnreadable("# T\n```expected\na.py: error\n```\n", "write `path:line: error");
    assertUnreadable("# T\n## Step 2\n", "line 2: a step goes on with a project");
    assertUnreadable("# T\n```options\nfoo = 1\n```\n", "the only option is");
    assertUnreadable("# T\n```python a b c\n```\n", "a language and a path");
    assertUnreadable("# T\n```p a\n```\n```p a\n```\n", "a is there twice");
  }

  private static void assertUnreadable(String markdown, String message) {
    assertThatThrownBy(() -> Page.parse(markdown))
        .isInstanceOf(UnreadablePageException.class)
        .hasMessageContaining(message);
  }

  @Test
  void anAddonWithoutManifestGetsOne() {
    Map<String, String> files = new LinkedHashMap<>();
    files.put("shop/data/a.xml", "");
    files.put("shop/static/src/b.xml", "");
    files.put("cart/__manifest__.py", "{}");
    files.put("top.py", "");

    Map<String, String> all = Manifests.added(files);

    assertThat(all.keySet())
        .containsAll(files.keySet())
        .contains("shop/__manifest__.py")
        .hasSize(5);
    assertThat(all.get("shop/__manifest__.py"))
        .contains("\"data\": [\"data/a.xml\"]", "\"qweb\": [\"static/src/b.xml\"]");
    assertThat(all.get("cart/__manifest__.py")).isEqualTo("{}");
  }
}
