package org.odooanalyzer.diagnostics;

/** How bad a finding is, the worst first. */
public enum Severity {
  ERROR,
  WARNING,
  INFO,
  HINT;

  /** Whether this is as bad as another severity or worse. */
  public boolean isAtLeast(Severity threshold) {
    return compareTo(threshold) <= 0;
  }
}
