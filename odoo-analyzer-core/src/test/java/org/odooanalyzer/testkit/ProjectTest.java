package org.odooanalyzer.testkit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.odooanalyzer.diagnostics.Diagnostic;

/** Holds what an analyzer says of one project against what its page says. */
final class ProjectTest {
  private final Project project;
  private final String pageRule;
  private final List<String> differences = new ArrayList<>();
  private List<Expectation> expectations = List.of();

  private ProjectTest(Project project, String pageRule) {
    this.project = project;
    this.pageRule = pageRule;
  }

  /**
   * Runs a project through all its steps.
   *
   * @param pageRule the name of the rule that {@code # error} alone means
   * @return one sentence for each difference; empty when the page is right
   */
  static List<String> run(Project project, String pageRule, ProjectRunner runner) {
    ProjectTest test = new ProjectTest(project, pageRule);
    try (RunningProject running = runner.start(project.odooVersion())) {
      for (Step step : project.steps()) {
        boolean first = step.equals(project.steps().get(0));
        test.run(step, first ? Manifests.added(step.files()) : step.files(), running);
      }
    }
    return test.differences;
  }

  private void run(Step step, Map<String, String> files, RunningProject running) {
    List<Expectation> now = new ArrayList<>();
    for (Expectation earlier : expectations) {
      if (!step.files().containsKey(earlier.file()) && !step.deleted().contains(earlier.file())) {
        now.add(earlier);
      }
    }
    now.addAll(step.expectations());
    expectations = now;
    compare(step, running.apply(files, step.deleted()));
    step.questions().forEach(question -> ask(step, question, running));
    for (String line : step.models()) {
      running
          .modelDifference(line)
          .ifPresent(instead -> differ(step, "models: " + line + "\n    but " + instead));
    }
    step.work().forEach((kind, expected) -> askWork(step, kind, expected, running));
  }

  private void compare(Step step, List<Diagnostic> diagnostics) {
    List<Diagnostic> unexpected = new ArrayList<>(diagnostics);
    List<Expectation> exactFirst = new ArrayList<>(expectations);
    exactFirst.sort(Comparator.comparingInt(Expectation::exactness).reversed());
    for (Expectation expectation : exactFirst) {
      Optional<Diagnostic> found =
          unexpected.stream().filter(one -> expectation.matches(one, pageRule)).findFirst();
      if (found.isPresent()) {
        unexpected.remove(found.get());
      } else {
        differ(step, "expected but not found: " + expectation.describe(pageRule));
      }
    }
    unexpected.forEach(one -> differ(step, "found but not expected: " + describe(one)));
  }

  private void ask(Step step, Question question, RunningProject running) {
    String answer = running.answer(question).orElse("(nothing here answers this kind of question)");
    if (!answer.equals(question.expected())) {
      differ(step, question + " is answered by " + answer);
    }
  }

  private void askWork(Step step, String kind, List<String> files, RunningProject running) {
    Optional<List<String>> done = running.work(kind);
    if (done.isEmpty()) {
      differ(step, kind + ": nothing here knows this kind of work");
    } else if (!done.get().equals(files)) {
      differ(step, kind + ": expected " + files + " but was " + done.get());
    }
  }

  private void differ(Step step, String difference) {
    differences.add(project.steps().size() == 1 ? difference : step.name() + ": " + difference);
  }

  private static String describe(Diagnostic diagnostic) {
    var start = diagnostic.location().start();
    var end = diagnostic.location().end();
    return new Expectation(
                diagnostic.location().file().path(),
                start.line(),
                new Expectation.Columns(start.column(), end.column()),
                diagnostic.severity(),
                diagnostic.rule().name(),
                diagnostic.message())
            .describe("")
        + (start.line() == end.line() ? "" : " (until line " + (end.line() + 1) + ")");
  }
}
