package org.odooanalyzer.validation.files;

import org.odooanalyzer.diagnostics.Check;
import org.odooanalyzer.diagnostics.Rule;
import org.odooanalyzer.diagnostics.Severity;

/** A file over the limit of size, which is left out. */
public final class FileTooLarge implements Check {
  /** What is reported. */
  public static final Rule RULE =
      new Rule(
          "ODA00002",
          "file-too-large",
          "0.1.0",
          Severity.ERROR,
          "The file has {0} bytes and is not analyzed; the limit is {1}");

  @Override
  public Rule rule() {
    return RULE;
  }
}
