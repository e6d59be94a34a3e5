package org.odooanalyzer.validation.data;

import java.util.Set;
import org.odooanalyzer.diagnostics.Reporter;
import org.odooanalyzer.diagnostics.Rule;
import org.odooanalyzer.diagnostics.Severity;
import org.odooanalyzer.syntax.xml.XmlElement;

/** A {@code <template>} without a name of any kind. */
public final class TemplateWithoutId implements ElementCheck {
  /** What is reported. */
  public static final Rule RULE =
      new Rule(
          "ODA05010", "template-without-id", "0.1.0", Severity.ERROR, "A template needs an id");

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
    if (!element.has("id") && !element.has("t-name")) {
      reporter.report(RULE, element.nameSpan());
    }
  }
}
