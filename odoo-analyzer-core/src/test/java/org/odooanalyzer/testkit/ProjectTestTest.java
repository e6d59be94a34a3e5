package org.odooanalyzer.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.odooanalyzer.diagnostics.Diagnostic;
import org.odooanalyzer.diagnostics.Rule;
import org.odooanalyzer.diagnostics.Severity;
import org.odooanalyzer.text.FilePath;
import org.odooanalyzer.text.LineMap;
import org.odooanalyzer.text.Location;
import org.odooanalyzer.text.Span;

/** Runs pages against a toy analyzer that finds every {@code BAD}, and knows all answers to DEF. */
class ProjectTestTest {
  private static final Rule NO_BAD = new Rule("T1", "no-bad", "0.1", Severity.ERROR, "Bad is bad");

  @Test
  void aRightPageHasNoDifferences() {
    assertThat(run("x = BAD  # error\n#   ^^^\ny = 1")).isEmpty();
    assertThat(run("x = BAD  # error: [no-bad] \"is bad\"")).isEmpty();
    assertThat(run("x = BAD, BAD  # error # error")).isEmpty();
  }

  @Test
  void anUnexpectedFindingFails() {
    assertThat(run("x = BAD"))
        .containsExactly("found but not expected: a.py:1:5-7: error [no-bad] \"Bad is bad\"");
  }

  @Test
  void aMissingFindingFails() {
    assertThat(run("x = 1  # error"))
        .containsExactly("expected but not found: a.py:1: error [no-bad]");
  }

  @Test
  void aFindingTwiceWhereOneIsExpectedFails() {
    assertThat(run("x = BAD, BAD  # error")).hasSize(1);
  }

  @Test
  void aWrongRangeFails() {
    assertThat(run("x = BAD  # error\n#  ^^^^"))
        .containsExactly(
            "expected but not found: a.py:1:4-7: error [no-bad]",
            "found but not expected: a.py:1:5-7: error [no-bad] \"Bad is bad\"");
  }

  @Test
  void aWrongRuleSeverityOrTextFails() {
    assertThat(run("x = BAD  # error: [other]")).hasSize(2);
    assertThat(run("x = BAD  # warning")).hasSize(2);
    assertThat(run("x = BAD  # error: \"is good\"")).hasSize(2);
  }

  @Test
  void aQuestionThatNothingAnswersFails() {
    assertThat(run("x = y\n#   ^ def: here")).isEmpty();
    assertThat(run("x = y\n#   ^ def: there")).hasSize(1);
    assertThat(run("x = y\n#   ^ use: here").get(0)).contains("nothing here answers");
  }

  @Test
  void stepsEditTheProject() {
    String page =
        """
        # Page
        ```python a.py
        BAD  # error
        ```
        ```python b.py
        BAD  # error
        ```
        ## Step 2
        ```python a.py
        good
        ```
        ```work
        parsed: a.py
        ```
        ## Step 3
        ```python b.py deleted
        ```
        ```work
        parsed:
        guessed: a.py
        ```
        """;

    assertThat(runPage(page))
        .containsExactly("Step 3: guessed: nothing here knows this kind of work");
  }

  private static List<String> run(String python) {
    return runPage("# Page\n```python a.py\n" + python + "\n```\n");
  }

  private static List<String> runPage(String markdown) {
    Project project = Page.parse(markdown).projects().get(0);
    return ProjectTest.run(project, "no-bad", version -> new ToyProject());
  }

  private static final class ToyProject implements RunningProject {
    private final Map<String, String> files = new TreeMap<>();
    private List<String> parsed = List.of();

    @Override
    public List<Diagnostic> apply(Map<String, String> changed, List<String> deleted) {
      files.putAll(changed);
      files.keySet().removeAll(deleted);
      parsed = List.copyOf(changed.keySet());
      List<Diagnostic> found = new ArrayList<>();
      files.forEach((path, content) -> check(path, content, found));
      return found;
    }

    private static void check(String path, String content, List<Diagnostic> found) {
      for (int at = content.indexOf("BAD"); at >= 0; at = content.indexOf("BAD", at + 1)) {
        Span span = new Span(at, at + 3);
        FilePath file = new FilePath("test", path);
        Location location = Location.of(file, LineMap.of(content), span);
        found.add(new Diagnostic(location, NO_BAD, NO_BAD.severity(), NO_BAD.message(List.of())));
      }
    }

    @Override
    public Optional<String> answer(Question question) {
      return question.kind() == Question.Kind.DEF ? Optional.of("here") : Optional.empty();
    }

    @Override
    public Optional<List<String>> work(String kind) {
      return kind.equals("parsed") ? Optional.of(parsed) : Optional.empty();
    }
  }
}
