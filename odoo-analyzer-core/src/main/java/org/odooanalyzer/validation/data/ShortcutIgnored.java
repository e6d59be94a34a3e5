package org.odooanalyzer.validation.data;

import java.util.Set;
import org.odooanalyzer.diagnostics.Reporter;
import org.odooanalyzer.diagnostics.Rule;
import org.odooanalyzer.diagnostics.Severity;
import org.odooanalyzer.syntax.xml.XmlElement;

/** A shortcut that the schema still accepts and that the loader passes over since Odoo 17. */
public final class ShortcutIgnored implements ElementCheck {
  /** What is reported. */
  public static final Rule RULE =
      new Rule(
          "ODA05012",
          "shortcut-ignored",
          "0.1.0",
          Severity.ERROR,
          "Odoo {1} passes over <{0}> without a word; write a <record> of {2}");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public Set<Place> places() {
    return Set.of(Place.ACT_WINDOW, Place.REPORT);
  }

  @Override
  public void check(XmlElement element, DataContext context, Reporter reporter) {
    if (context.version().isAtLeast(17, 0)) {
      String model =
          context.place() == Place.REPORT ? "ir.actions.report" : "ir.actions.act_window";
      reporter.report(
          RULE, element.nameSpan(), element.name(), context.version().toString(), model);
    }
  }
}
