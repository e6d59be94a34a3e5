package org.odooanalyzer.validation.data;

import java.util.Set;
import org.odooanalyzer.diagnostics.Reporter;
import org.odooanalyzer.diagnostics.Rule;
import org.odooanalyzer.diagnostics.Severity;
import org.odooanalyzer.syntax.xml.XmlElement;

/** A file on a {@code <value>} whose value is computed. */
public final class ValueFileConflict implements ElementCheck {
  /** What is reported. */
  public static final Rule RULE =
      new Rule(
          "OLS05031",
          "value-file-conflict",
          "0.1.0",
          Severity.ERROR,
          "A value with search or eval has no file");

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
    if (element.has("search") || element.has("eval")) {
      element.attribute("file").ifPresent(file -> reporter.report(RULE, file.nameSpan()));
    }
  }
}
