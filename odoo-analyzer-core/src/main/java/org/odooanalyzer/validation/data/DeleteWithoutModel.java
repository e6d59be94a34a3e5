package org.odooanalyzer.validation.data;

import java.util.Set;
import org.odooanalyzer.diagnostics.Reporter;
import org.odooanalyzer.diagnostics.Rule;
import org.odooanalyzer.diagnostics.Severity;
import org.odooanalyzer.syntax.xml.XmlElement;

/** A {@code <delete>} that does not say of which model. */
public final class DeleteWithoutModel implements ElementCheck {
  /** What is reported. */
  public static final Rule RULE =
      new Rule(
          "OLS05033", "delete-without-model", "0.1.0", Severity.ERROR, "A delete needs a model");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public Set<Place> places() {
    return Set.of(Place.DELETE);
  }

  @Override
  public void check(XmlElement element, DataContext context, Reporter reporter) {
    if (element.value("model").orElse("").isBlank()) {
      reporter.report(RULE, element.nameSpan());
    }
  }
}
