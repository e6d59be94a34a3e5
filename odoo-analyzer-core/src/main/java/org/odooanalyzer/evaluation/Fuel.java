package org.odooanalyzer.evaluation;

/**
 * What one evaluation may cost: a bound on expressions inside expressions, and one on all of them,
 * since functions that call each other and loops inside loops can ask for any amount of work. A
 * declaration that anyone wrote needs a small part of it.
 */
public final class Fuel {
  private static final int MAX_DEPTH = 150;
  private static final int MAX_STEPS = 100_000;

  private int depth;
  private int steps;

  /** Begins to look into an expression; false when the evaluation has cost enough. */
  boolean enter() {
    if (depth >= MAX_DEPTH || steps >= MAX_STEPS) {
      return false;
    }
    depth++;
    steps++;
    return true;
  }

  /** Ends to look into an expression. */
  void leave() {
    depth--;
  }
}
