package org.odooanalyzer.validation.data;

import java.util.Set;
import org.odooanalyzer.diagnostics.Reporter;
import org.odooanalyzer.diagnostics.Rule;
import org.odooanalyzer.diagnostics.Severity;
import org.odooanalyzer.syntax.xml.XmlElement;

/** A {@code <path>} without a path. */
public final class PathEmpty implements ElementCheck {
  /** What is reported. */
  public static final Rule RULE =
      new Rule(
          "OLS05067",
          "path-empty",
          "0.1.0",
          Severity.ERROR,
          "The path of an asset names files, and this one is empty");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public Set<Place> places() {
    return Set.of(Place.PATH);
  }

  @Override
  public void check(XmlElement element, DataContext context, Reporter reporter) {
    if (element.text().isBlank()) {
      reporter.report(RULE, element.nameSpan());
    }
  }
}
