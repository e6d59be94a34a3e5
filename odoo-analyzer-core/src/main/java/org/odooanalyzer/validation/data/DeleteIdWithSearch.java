package org.odooanalyzer.validation.data;

import java.util.Set;
import org.odooanalyzer.diagnostics.Reporter;
import org.odooanalyzer.diagnostics.Rule;
import org.odooanalyzer.diagnostics.Severity;
import org.odooanalyzer.syntax.xml.XmlElement;

/** A {@code <delete>} that says twice what to delete. */
public final class DeleteIdWithSearch implements ElementCheck {
  /** What is reported. */
  public static final Rule RULE =
      new Rule(
          "OLS05034",
          "delete-id-with-search",
          "0.1.0",
          Severity.ERROR,
          "A delete has an id or a search, not both");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public Set<Place> places() {
    return Set.of(Place.DELETE);
  }

  @Override
  public void check(XmlElement element, DataContext context, Reporter reporter) {
    if (element.has("id") && element.has("search")) {
      reporter.report(RULE, element.nameSpan());
    }
  }
}
