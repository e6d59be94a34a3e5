package org.odooanalyzer.validation.data;

import java.util.Set;
import org.odooanalyzer.diagnostics.Reporter;
import org.odooanalyzer.diagnostics.Rule;
import org.odooanalyzer.diagnostics.Severity;
import org.odooanalyzer.syntax.xml.XmlElement;

/** A {@code <function>} whose arguments are evaluated and also computed by functions inside it. */
public final class FunctionEvalWithFunctions implements ElementCheck {
  /** What is reported. */
  public static final Rule RULE =
      new Rule(
          "OLS05047",
          "function-eval-with-functions",
          "0.1.0",
          Severity.ERROR,
          "A function with eval has no <function> inside; remove one of them");

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
        if (child.name().equals("function")) {
          reporter.report(RULE, child.nameSpan());
        }
      }
    }
  }
}
