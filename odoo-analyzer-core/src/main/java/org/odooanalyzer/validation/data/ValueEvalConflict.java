package org.odooanalyzer.validation.data;

import java.util.Set;
import org.odooanalyzer.diagnostics.Reporter;
import org.odooanalyzer.diagnostics.Rule;
import org.odooanalyzer.diagnostics.Severity;
import org.odooanalyzer.syntax.xml.XmlElement;

/** A {@code <value>} that evaluates and also has a text. */
public final class ValueEvalConflict implements ElementCheck {
  /** What is reported. */
  public static final Rule RULE =
      new Rule(
          "OLS05028",
          "value-eval-conflict",
          "0.1.0",
          Severity.ERROR,
          "A value with eval has no text");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public Set<Place> places() {
    return Set.of(Place.VALUE);
  }

  @Override
  public void check(XmlElement element, DataContext context, Reporter reporter) {
    if (context.text().isPresent()) {
      element.attribute("eval").ifPresent(eval -> reporter.report(RULE, eval.nameSpan()));
    }
  }
}
