package org.odooanalyzer.validation.data;

import java.util.Set;
import org.odooanalyzer.diagnostics.Reporter;
import org.odooanalyzer.diagnostics.Rule;
import org.odooanalyzer.diagnostics.Severity;
import org.odooanalyzer.syntax.xml.XmlElement;

/** A {@code <value>} that is a file and a text. */
public final class ValueTextWithFile implements ElementCheck {
  /** What is reported. */
  public static final Rule RULE =
      new Rule(
          "OLS05030",
          "value-text-with-file",
          "0.1.0",
          Severity.ERROR,
          "A value that is read from a file holds no text; remove the text or the attribute file");

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
      element.attribute("file").ifPresent(file -> reporter.report(RULE, file.nameSpan()));
    }
  }
}
