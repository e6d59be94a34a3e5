package org.odooanalyzer.validation.data;

import java.util.Set;
import org.odooanalyzer.diagnostics.Reporter;
import org.odooanalyzer.diagnostics.Rule;
import org.odooanalyzer.diagnostics.Severity;
import org.odooanalyzer.syntax.xml.XmlElement;

/** A data file whose outermost element is none of those that Odoo loads. */
public final class DataRoot implements ElementCheck {
  /** What is reported. */
  public static final Rule RULE =
      new Rule(
          "ODA05002",
          "data-root",
          "0.1.0",
          Severity.ERROR,
          "A data file starts with <odoo>, not with <{0}>");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public Set<Place> places() {
    return Set.of(Place.ROOT);
  }

  @Override
  public void check(XmlElement element, DataContext context, Reporter reporter) {
    if (!DataGrammar.isContainer(element.name())) {
      reporter.report(RULE, element.nameSpan(), element.name());
    }
  }
}
