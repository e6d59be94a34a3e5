package org.odooanalyzer.testkit;

import java.util.List;

/**
 * A little project of a page.
 *
 * @param name the heading
 * @param line where the heading is in the page, counted from 1
 * @param odooVersion the Odoo that it is for, such as {@code 19.0}
 * @param steps what it starts with, then the edits
 */
record Project(String name, int line, String odooVersion, List<Step> steps) {
  Project {
    steps = List.copyOf(steps);
  }
}
