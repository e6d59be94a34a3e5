package org.odooanalyzer.testkit;

import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;

/** Makes a JUnit test of every project of a page. */
public final class PageTests {
  private PageTests() {}

  /**
   * The tests of a page.
   *
   * @param name the page's file name
   * @param markdown its text
   * @param pageRule the name of the rule that {@code # error} alone means
   */
  public static DynamicContainer of(
      String name, String markdown, String pageRule, ProjectRunner runner) {
    List<Project> projects;
    try {
      projects = Page.parse(markdown).projects();
    } catch (UnreadablePageException e) {
      return dynamicContainer(
          name,
          Stream.of(
              dynamicTest(
                  "can be read",
                  () -> {
                    throw e;
                  })));
    }
    return dynamicContainer(
        name,
        projects.stream()
            .map(
                project ->
                    dynamicTest(project.name(), () -> check(name, project, pageRule, runner))));
  }

  private static void check(String name, Project project, String pageRule, ProjectRunner runner) {
    List<String> differences = ProjectTest.run(project, pageRule, runner);
    if (!differences.isEmpty()) {
      throw new AssertionError(
          name
              + ":"
              + project.line()
              + ": "
              + project.name()
              + "\n  "
              + String.join("\n  ", differences));
    }
  }
}
