package org.odooanalyzer.validation.data;

import java.util.Set;
import org.odooanalyzer.diagnostics.Reporter;
import org.odooanalyzer.diagnostics.Rule;
import org.odooanalyzer.diagnostics.Severity;
import org.odooanalyzer.syntax.xml.XmlElement;

/** A {@code sequence} that is not a whole number of 32 bits. */
public final class MenuitemSequence implements ElementCheck {
  /** What is reported. */
  public static final Rule RULE =
      new Rule(
          "OLS05008",
          "menuitem-sequence-not-a-number",
          "0.1.0",
          Severity.ERROR,
          "The sequence of a menuitem is a whole number, not \"{0}\"");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public Set<Place> places() {
    return Set.of(Place.MENU, Place.SUBMENU);
  }

  @Override
  public void check(XmlElement element, DataContext context, Reporter reporter) {
    element
        .attribute("sequence")
        .filter(sequence -> !Numbers.isInt(sequence.value()))
        .ifPresent(found -> reporter.report(RULE, found.valueSpan(), found.value()));
  }
}
