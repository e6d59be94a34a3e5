package org.odooanalyzer.validation.data;

import java.util.Set;
import org.odooanalyzer.diagnostics.Reporter;
import org.odooanalyzer.diagnostics.Rule;
import org.odooanalyzer.diagnostics.Severity;
import org.odooanalyzer.syntax.xml.XmlElement;

/** A menu below another that has both an action and menus inside. Only a root menu may. */
public final class MenuitemActionWithSubmenus implements ElementCheck {
  /** What is reported. */
  public static final Rule RULE =
      new Rule(
          "OLS05009",
          "menuitem-action-with-submenus",
          "0.1.0",
          Severity.ERROR,
          "A menu that has a parent cannot have both an action and submenus");

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
    boolean below = context.place() == Place.SUBMENU || element.has("parent");
    if (below && element.has("action")) {
      for (XmlElement child : context.elements()) {
        if (child.name().equals("menuitem")) {
          reporter.report(RULE, child.nameSpan());
        }
      }
    }
  }
}
