package org.odooanalyzer.validation.data;

import java.util.Set;
import org.odooanalyzer.diagnostics.Reporter;
import org.odooanalyzer.diagnostics.Rule;
import org.odooanalyzer.diagnostics.Severity;
import org.odooanalyzer.syntax.xml.XmlElement;

/** A field whose value is a file and a text. */
public final class FieldTextWithFile implements ElementCheck {
  /** What is reported. */
  public static final Rule RULE =
      new Rule(
          "OLS05021",
          "field-text-with-file",
          "0.1.0",
          Severity.ERROR,
          "A field whose value is read from a file holds no text; remove the text or the attribute file");

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
    if (element.has("file")) {
      context.text().ifPresent(text -> reporter.report(RULE, text));
    }
  }
}
