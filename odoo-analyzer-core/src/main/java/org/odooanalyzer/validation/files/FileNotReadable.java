package org.odooanalyzer.validation.files;

import org.odooanalyzer.diagnostics.Check;
import org.odooanalyzer.diagnostics.Rule;
import org.odooanalyzer.diagnostics.Severity;

/** A file that is there and cannot be read. */
public final class FileNotReadable implements Check {
  /** What is reported. */
  public static final Rule RULE =
      new Rule(
          "ODA00001", "file-not-readable", "0.1.0", Severity.ERROR, "The file cannot be read: {0}");

  @Override
  public Rule rule() {
    return RULE;
  }
}
