package org.odooanalyzer.testkit;

/** Knows how to analyze a little project. */
public interface ProjectRunner {
  /**
   * Starts with an empty project.
   *
   * @param odooVersion the Odoo that it is for, such as {@code 19.0}
   */
  RunningProject start(String odooVersion);
}
