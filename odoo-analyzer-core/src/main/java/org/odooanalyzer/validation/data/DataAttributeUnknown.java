package org.odooanalyzer.validation.data;

import java.util.Set;
import org.odooanalyzer.diagnostics.Reporter;
import org.odooanalyzer.diagnostics.Rule;
import org.odooanalyzer.diagnostics.Severity;
import org.odooanalyzer.syntax.xml.XmlAttribute;
import org.odooanalyzer.syntax.xml.XmlElement;

/** An attribute of {@code <odoo>}, {@code <openerp>} or {@code <data>} that Odoo refuses. */
public final class DataAttributeUnknown implements ElementCheck {
  /** What is reported. */
  public static final Rule RULE =
      new Rule(
          "OLS05004",
          "data-attribute-unknown",
          "0.1.0",
          Severity.ERROR,
          "Odoo does not accept the attribute \"{0}\" on a data element; it accepts {1}");

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
    for (XmlAttribute attribute : context.unknownAttributes()) {
      reporter.report(RULE, attribute.nameSpan(), attribute.name(), context.knownAttributes());
    }
  }
}
