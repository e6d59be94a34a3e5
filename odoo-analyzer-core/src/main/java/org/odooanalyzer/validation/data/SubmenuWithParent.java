package org.odooanalyzer.validation.data;

import java.util.Set;
import org.odooanalyzer.diagnostics.Reporter;
import org.odooanalyzer.diagnostics.Rule;
import org.odooanalyzer.diagnostics.Severity;
import org.odooanalyzer.syntax.xml.XmlElement;

/** A {@code parent} on a menu whose parent is the menu around it. */
public final class SubmenuWithParent implements ElementCheck {
  /** What is reported. */
  public static final Rule RULE =
      new Rule(
          "OLS05012",
          "submenu-with-parent",
          "0.1.0",
          Severity.ERROR,
          "The menuitem around this one is its parent; remove the attribute parent");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public Set<Place> places() {
    return Set.of(Place.SUBMENU);
  }

  @Override
  public void check(XmlElement element, DataContext context, Reporter reporter) {
    element.attribute("parent").ifPresent(parent -> reporter.report(RULE, parent.nameSpan()));
  }
}
