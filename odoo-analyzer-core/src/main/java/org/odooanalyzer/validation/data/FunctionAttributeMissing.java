package org.odooanalyzer.validation.data;

import java.util.List;
import java.util.Set;
import org.odooanalyzer.diagnostics.Reporter;
import org.odooanalyzer.diagnostics.Rule;
import org.odooanalyzer.diagnostics.Severity;
import org.odooanalyzer.syntax.xml.XmlElement;

/** A {@code <function>} that does not say which method of which model. */
public final class FunctionAttributeMissing implements ElementCheck {
  /** What is reported. */
  public static final Rule RULE =
      new Rule(
          "OLS05044",
          "function-attribute-missing",
          "0.1.0",
          Severity.ERROR,
          "A function needs a {0}");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public Set<Place> places() {
    return Set.of(Place.FUNCTION);
  }

  @Override
  public void check(XmlElement element, DataContext context, Reporter reporter) {
    for (String needed : List.of("model", "name")) {
      if (element.value(needed).orElse("").isBlank()) {
        reporter.report(RULE, element.nameSpan(), needed);
      }
    }
  }
}
