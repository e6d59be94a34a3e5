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
}
