package org.odooanalyzer.report;

import org.odooanalyzer.diagnostics.Rule;

/**
 * A rule and its documentation.
 *
 * @param rule what it is called and says
 * @param page its page in Markdown; empty when there is none
 */
public record DescribedRule(Rule rule, String page) {
  /** A rule without a page. */
  public static DescribedRule of(Rule rule) {
    return new DescribedRule(rule, "");
  }
}
