package org.odooanalyzer.validation.data;

import java.util.Set;
import org.odooanalyzer.diagnostics.Reporter;
import org.odooanalyzer.diagnostics.Rule;
import org.odooanalyzer.diagnostics.Severity;
import org.odooanalyzer.syntax.xml.XmlElement;

/** An element inside one that holds text or nothing. */
public final class ElementNotEmpty implements ElementCheck {
  /** What is reported. */
  public static final Rule RULE =
      new Rule(
          "ODA05004",
          "element-not-empty",
          "0.1.0",
          Severity.ERROR,
          "<{1}> holds no elements, and this one has a <{0}>");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public Set<Place> places() {
    return Set.of(
        Place.VALUE, Place.DELETE, Place.BUNDLE, Place.PATH, Place.ACT_WINDOW, Place.REPORT);
  }

  @Override
  public void check(XmlElement element, DataContext context, Reporter reporter) {
    for (XmlElement child : context.elements()) {
      reporter.report(RULE, child.nameSpan(), child.name(), element.name());
    }
  }
}
