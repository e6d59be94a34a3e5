package org.odooanalyzer.testkit;

import org.odooanalyzer.text.Position;

/**
 * A question that a page asks about a place, and the answer it expects.
 *
 * @param file the path in the project
 * @param position the start of the marked range, or of the line for {@link Kind#REVEALED}
 */
public record Question(Kind kind, String file, Position position, String expected) {
  /** What is asked. */
  public enum Kind {
    /** The type of the expression on the line. */
    REVEALED,
    /** Where the name is defined. */
    DEF,
    /** Where the name is used. */
    USE,
    /** What a hover shows. */
    HOVER,
    /** What can be completed. */
    COMPLETE
  }
}
