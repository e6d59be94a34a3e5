package org.odooanalyzer.validation.data;

import java.util.Set;
import org.odooanalyzer.diagnostics.Reporter;
import org.odooanalyzer.diagnostics.Rule;
import org.odooanalyzer.diagnostics.Severity;
import org.odooanalyzer.syntax.xml.XmlElement;

/** A {@code forcecreate} on a record that no later loading can find again. */
public final class ForcecreateWithoutId implements ElementCheck {
  /** What is reported. */
  public static final Rule RULE =
      new Rule(
          "ODA05009",
          "forcecreate-without-id",
          "0.1.0",
          Severity.ERROR,
          "The attribute forcecreate of a record needs an id beside it");

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
    if (!element.has("id")) {
      element.attribute("forcecreate").ifPresent(found -> reporter.report(RULE, found.nameSpan()));
    }
  }
}
