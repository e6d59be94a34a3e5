package org.odooanalyzer.validation.data;

import java.util.Set;
import org.odooanalyzer.diagnostics.Reporter;
import org.odooanalyzer.diagnostics.Rule;
import org.odooanalyzer.diagnostics.Severity;
import org.odooanalyzer.syntax.xml.XmlElement;

/** A {@code <menuitem>} without {@code id}. */
public final class MenuitemWithoutId implements ElementCheck {
  /** What is reported. */
  public static final Rule RULE =
      new Rule(
          "OLS05006", "menuitem-without-id", "0.1.0", Severity.ERROR, "A menuitem needs an id");

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
    if (!element.has("id")) {
      reporter.report(RULE, element.nameSpan());
    }
  }
}
