package org.odooanalyzer.records;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one data file says when it is loaded. It depends on the file and on which addons are loaded,
 * and on no other file.
 *
 * @param state whether all of it is known
 * @param steps in order
 */
record ReadFile(State state, List<Step> steps) {
  /** How much is known of a file. */
  enum State {
    COMPLETE,
    /** It has more rows than are kept. */
    CUT_OFF,
    MISSING
  }

  /**
   * A place that makes, changes or deletes a record.
   *
   * @param forceCreate what the attribute of this name says; absent when there is none
   */
  record Step(String id, Occurrence occurrence, @Nullable Boolean forceCreate) {}

  ReadFile {
    steps = List.copyOf(steps);
  }
}
