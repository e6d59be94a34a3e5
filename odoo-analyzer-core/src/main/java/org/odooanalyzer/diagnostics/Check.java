package org.odooanalyzer.diagnostics;

/** What looks for the findings of one rule; each area of rules says what its checks are given. */
public interface Check {
  /** The rule that the check reports; it reports no other. */
  Rule rule();
}
