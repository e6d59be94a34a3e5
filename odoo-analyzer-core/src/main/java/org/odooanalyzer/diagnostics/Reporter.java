package org.odooanalyzer.diagnostics;

import org.odooanalyzer.text.Span;

/** Takes the findings of one file. */
public interface Reporter {
  /**
   * Reports a finding.
   *
   * @param rule what kind
   * @param span where in the file
   * @param arguments what stands for {@code {0}}, {@code {1}} … in the rule's summary
   */
  void report(Rule rule, Span span, String... arguments);
}
