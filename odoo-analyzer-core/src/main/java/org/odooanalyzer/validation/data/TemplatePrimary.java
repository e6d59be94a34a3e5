package org.odooanalyzer.validation.data;

import java.util.Set;
import org.odooanalyzer.diagnostics.Reporter;
import org.odooanalyzer.diagnostics.Rule;
import org.odooanalyzer.diagnostics.Severity;
import org.odooanalyzer.syntax.xml.XmlElement;

/**
 * A {@code primary} that does not say True, or that stands on a template which inherits nothing.
 */
public final class TemplatePrimary implements ElementCheck {
  /** What is reported. */
  public static final Rule RULE =
      new Rule(
          "ODA05011",
          "template-primary",
          "0.1.0",
          Severity.ERROR,
          "The attribute primary of a template is True or left out, and needs inherit_id beside it");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public Set<Place> places() {
    return Set.of(Place.TEMPLATE);
  }

  @Override
  public void check(XmlElement element, DataContext context, Reporter reporter) {
    element
        .attribute("primary")
        .filter(it -> !it.value().strip().equals("True") || !element.has("inherit_id"))
        .ifPresent(primary -> reporter.report(RULE, primary.nameSpan()));
  }
}
