package org.odooanalyzer.validation.data;

import java.util.Set;
import org.odooanalyzer.diagnostics.Reporter;
import org.odooanalyzer.diagnostics.Rule;
import org.odooanalyzer.diagnostics.Severity;
import org.odooanalyzer.syntax.xml.XmlElement;

/** Text where Odoo accepts only elements. */
public final class TextMisplaced implements ElementCheck {
  /** What is reported. */
  public static final Rule RULE =
      new Rule(
          "ODA05005",
          "text-misplaced",
          "0.1.0",
          Severity.ERROR,
          "<{0}> holds no text here; remove it, or put it into a field");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public Set<Place> places() {
    return Set.of(
        Place.RECORD,
        Place.MENU,
        Place.SUBMENU,
        Place.FUNCTION,
        Place.DELETE,
        Place.ASSET,
        Place.ACT_WINDOW,
        Place.REPORT,
        Place.FIELD);
  }

  @Override
  public void check(XmlElement element, DataContext context, Reporter reporter) {
    boolean textAllowed =
        switch (context.content()) {
          case NONE -> false;
          case MARKUP, VALUES -> FieldContent.isComputed(element);
          case TEXT -> true;
          case RECORDS -> context.elements().isEmpty();
        };
    if (!textAllowed) {
      context.text().ifPresent(text -> reporter.report(RULE, text, element.name()));
    }
  }
}
