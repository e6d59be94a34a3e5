package org.odooanalyzer.testkit;

import java.util.List;

/**
 * A Markdown page and the projects in it.
 *
 * @param title its first heading
 * @param headings the texts of all its headings in order
 */
public record Page(String title, List<String> headings, List<Project> projects) {
  public Page {
    headings = List.copyOf(headings);
    projects = List.copyOf(projects);
  }

  /** Reads a page; one that does not keep to the form is an {@link UnreadablePageException}. */
  public static Page parse(String markdown) {
    return new PageReader(markdown).read();
  }

  /** Whether some project expects a finding of the rule whose page this is. */
  public boolean shows(String rule) {
    return projects.stream()
        .flatMap(project -> project.steps().stream())
        .flatMap(step -> step.expectations().stream())
        .map(Expectation::rule)
        .anyMatch(expected -> expected == null || expected.equals(rule));
  }

  /** Whether some project expects no finding at all. */
  public boolean showsWhatIsFine() {
    return projects.stream()
        .anyMatch(
            project -> project.steps().stream().allMatch(step -> step.expectations().isEmpty()));
  }
}
