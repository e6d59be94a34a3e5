package org.odooanalyzer.validation.data;

import java.util.Set;
import org.odooanalyzer.diagnostics.Reporter;
import org.odooanalyzer.diagnostics.Rule;
import org.odooanalyzer.diagnostics.Severity;
import org.odooanalyzer.syntax.xml.XmlElement;

/** A {@code use} on a field that does not search. */
public final class FieldUseWithoutSearch implements ElementCheck {
  /** What is reported. */
  public static final Rule RULE =
      new Rule(
          "OLS05024",
          "field-use-without-search",
          "0.1.0",
          Severity.ERROR,
          "The attribute use of a field needs search beside it");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public Set<Place> places() {
    return Set.of(Place.FIELD);
  }

  @Override
  public void check(XmlElement element, DataContext context, Reporter reporter) {
    if (!element.has("search")) {
      element.attribute("use").ifPresent(use -> reporter.report(RULE, use.nameSpan()));
    }
  }
}
