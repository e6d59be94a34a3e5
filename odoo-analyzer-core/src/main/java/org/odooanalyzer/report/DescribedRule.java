package org.odooanalyzer.report;

import java.util.function.Supplier;
import org.odooanalyzer.diagnostics.Rule;

/**
 * A rule and its documentation.
 *
 * @param rule what it is called and says
 * @param pageReader reads its page in Markdown, for reports that have it; empty when there is none
 */
public record DescribedRule(Rule rule, Supplier<String> pageReader) {
  /** A rule without a page. */
  public static DescribedRule of(Rule rule) {
    return new DescribedRule(rule, () -> "");
  }

  String page() {
    return pageReader.get();
  }
}
