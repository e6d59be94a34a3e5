package org.odooanalyzer.workspace;

/** How a run ended. */
public enum Outcome {
  /** No finding reaches the threshold. */
  CLEAN,
  /** At least one finding is as bad as the threshold or worse. */
  FINDINGS,
  /**
   * The analyzer itself failed somewhere; the report says where, and its findings are incomplete.
   */
  INTERNAL_ERROR
}
