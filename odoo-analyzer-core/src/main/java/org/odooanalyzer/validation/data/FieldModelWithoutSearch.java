package org.odooanalyzer.validation.data;

import java.util.Set;
import org.odooanalyzer.diagnostics.Reporter;
import org.odooanalyzer.diagnostics.Rule;
import org.odooanalyzer.diagnostics.Severity;
import org.odooanalyzer.syntax.xml.XmlElement;

/** A {@code model} on a field that neither searches nor evaluates. */
public final class FieldModelWithoutSearch implements ElementCheck {
  /** What is reported. */
  public static final Rule RULE =
      new Rule(
          "OLS05023",
          "field-model-without-search",
          "0.1.0",
          Severity.ERROR,
          "The attribute model of a field needs eval or search beside it");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public Set<Place> places() {
    return Set.of(Place.FIELD);
  }

  @Override
  public void check(XmlElement element, DataContext context, Reporter reporter) {
    if (!element.has("eval") && !element.has("search")) {
      element.attribute("model").ifPresent(model -> reporter.report(RULE, model.nameSpan()));
    }
  }
}
