package org.odooanalyzer.validation.data;

import java.util.Set;
import org.odooanalyzer.diagnostics.Reporter;
import org.odooanalyzer.diagnostics.Rule;
import org.odooanalyzer.diagnostics.Severity;
import org.odooanalyzer.syntax.xml.XmlElement;

/**
 * An element in a field that holds text, or something other than a record in one that may hold
 * records.
 */
public final class FieldChildUnknown implements ElementCheck {
  /** What is reported. */
  public static final Rule RULE =
      new Rule(
          "OLS05026",
          "field-child-unknown",
          "0.1.0",
          Severity.ERROR,
          "Odoo {1} does not accept <{0}> in this field; markup needs type=\"xml\" or type=\"html\"");

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
    if (context.content() != FieldContent.VALUES) {
      for (XmlElement child : context.unknownChildren()) {
        reporter.report(RULE, child.nameSpan(), child.name(), context.version().toString());
      }
    }
  }
}
