package org.odooanalyzer.validation.data;

import java.util.Set;
import org.odooanalyzer.diagnostics.Reporter;
import org.odooanalyzer.diagnostics.Rule;
import org.odooanalyzer.diagnostics.Severity;
import org.odooanalyzer.syntax.xml.XmlElement;

/** An element right in the data that this Odoo refuses. */
public final class DataChildUnknown implements ElementCheck {
  /** What is reported. */
  public static final Rule RULE =
      new Rule(
          "OLS05005",
          "data-child-unknown",
          "0.1.0",
          Severity.ERROR,
          "Odoo {1} does not accept <{0}> in a data file; it accepts {2}");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public Set<Place> places() {
    return Set.of(Place.DATA);
  }

  @Override
  public void check(XmlElement element, DataContext context, Reporter reporter) {
    for (XmlElement child : context.unknownChildren()) {
      String version = context.version().toString();
      reporter.report(RULE, child.nameSpan(), child.name(), version, context.knownChildren());
    }
  }
}
