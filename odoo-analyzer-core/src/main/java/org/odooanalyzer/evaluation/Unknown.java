package org.odooanalyzer.evaluation;

/** What cannot be known without running code. */
public enum Unknown implements Value {
  VALUE;

  @Override
  public boolean isKnown() {
    return false;
  }
}
