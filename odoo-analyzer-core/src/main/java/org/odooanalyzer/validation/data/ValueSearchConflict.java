package org.odooanalyzer.validation.data;

import java.util.Set;
import org.odooanalyzer.diagnostics.Reporter;
import org.odooanalyzer.diagnostics.Rule;
import org.odooanalyzer.diagnostics.Severity;
import org.odooanalyzer.syntax.xml.XmlElement;

/** A {@code <value>} that searches and also has {@code eval} or a text. */
public final class ValueSearchConflict implements ElementCheck {
  /** What is reported. */
  public static final Rule RULE =
      new Rule(
          "OLS05027",
          "value-search-conflict",
          "0.1.0",
          Severity.ERROR,
          "A value with search has neither eval nor text");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public Set<Place> places() {
    return Set.of(Place.VALUE);
  }

  @Override
  public void check(XmlElement element, DataContext context, Reporter reporter) {
    if (element.has("eval") || context.text().isPresent()) {
      element.attribute("search").ifPresent(search -> reporter.report(RULE, search.nameSpan()));
    }
  }
}
