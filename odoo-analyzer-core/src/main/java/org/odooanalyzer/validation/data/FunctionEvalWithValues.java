package org.odooanalyzer.validation.data;

import java.util.Set;
import org.odooanalyzer.diagnostics.Reporter;
import org.odooanalyzer.diagnostics.Rule;
import org.odooanalyzer.diagnostics.Severity;
import org.odooanalyzer.syntax.xml.XmlElement;

/** A {@code <function>} whose arguments are evaluated and also listed. */
public final class FunctionEvalWithValues implements ElementCheck {
  /** What is reported. */
  public static final Rule RULE =
      new Rule(
          "OLS05045",
          "function-eval-with-values",
          "0.1.0",
          Severity.ERROR,
          "A function with eval has no <value>; put the value into eval, or remove eval");

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
    if (element.has("eval")) {
      for (XmlElement child : context.elements()) {
        if (child.name().equals("value")) {
          reporter.report(RULE, child.nameSpan());
        }
      }
    }
  }
}
