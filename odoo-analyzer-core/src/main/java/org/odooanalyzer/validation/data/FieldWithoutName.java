package org.odooanalyzer.validation.data;

import java.util.Set;
import org.odooanalyzer.diagnostics.Reporter;
import org.odooanalyzer.diagnostics.Rule;
import org.odooanalyzer.diagnostics.Severity;
import org.odooanalyzer.syntax.xml.XmlElement;

/** A {@code <field>} without {@code name}. */
public final class FieldWithoutName implements ElementCheck {
  /** What is reported. */
  public static final Rule RULE =
      new Rule("OLS05016", "field-without-name", "0.1.0", Severity.ERROR, "A field needs a name");

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
    if (!element.has("name")) {
      reporter.report(RULE, element.nameSpan());
    }
  }
}
