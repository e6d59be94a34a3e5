package org.odooanalyzer.validation.data;

import java.util.Set;
import org.odooanalyzer.diagnostics.Reporter;
import org.odooanalyzer.diagnostics.Rule;
import org.odooanalyzer.diagnostics.Severity;
import org.odooanalyzer.syntax.xml.XmlElement;

/** A type on a {@code <value>} whose value is computed. */
public final class ValueTypeConflict implements ElementCheck {
  /** What is reported. */
  public static final Rule RULE =
      new Rule(
          "OLS05029",
          "value-type-conflict",
          "0.1.0",
          Severity.ERROR,
          "A value with search or eval has no type");

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
    if (element.has("search") || element.has("eval")) {
      element.attribute("type").ifPresent(type -> reporter.report(RULE, type.nameSpan()));
    }
  }
}
