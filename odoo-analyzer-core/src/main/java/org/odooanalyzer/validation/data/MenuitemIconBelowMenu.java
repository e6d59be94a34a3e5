package org.odooanalyzer.validation.data;

import java.util.Set;
import org.odooanalyzer.diagnostics.Reporter;
import org.odooanalyzer.diagnostics.Rule;
import org.odooanalyzer.diagnostics.Severity;
import org.odooanalyzer.syntax.xml.XmlElement;

/** An icon on a menu that is not a root menu. */
public final class MenuitemIconBelowMenu implements ElementCheck {
  /** What is reported. */
  public static final Rule RULE =
      new Rule(
          "OLS05010",
          "menuitem-icon-below-menu",
          "0.1.0",
          Severity.ERROR,
          "Only a root menu has a web_icon; remove it, or the parent");

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
    if (context.place() == Place.SUBMENU || element.has("parent")) {
      element.attribute("web_icon").ifPresent(icon -> reporter.report(RULE, icon.nameSpan()));
    }
  }
}
