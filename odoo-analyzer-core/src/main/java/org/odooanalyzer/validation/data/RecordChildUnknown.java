package org.odooanalyzer.validation.data;

import java.util.Set;
import org.odooanalyzer.diagnostics.Reporter;
import org.odooanalyzer.diagnostics.Rule;
import org.odooanalyzer.diagnostics.Severity;
import org.odooanalyzer.syntax.xml.XmlElement;

/** Something other than a field inside a {@code <record>}. */
public final class RecordChildUnknown implements ElementCheck {
  /** What is reported. */
  public static final Rule RULE =
      new Rule(
          "OLS05015",
          "record-child-unknown",
          "0.1.0",
          Severity.ERROR,
          "Odoo does not accept <{0}> in a record; it accepts {1}");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public Set<Place> places() {
    return Set.of(Place.RECORD);
  }

  @Override
  public void check(XmlElement element, DataContext context, Reporter reporter) {
    for (XmlElement child : context.unknownChildren()) {
      reporter.report(RULE, child.nameSpan(), child.name(), context.knownChildren());
    }
  }
}
