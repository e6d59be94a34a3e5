package org.odooanalyzer.validation.data;

import java.util.Set;
import org.odooanalyzer.diagnostics.Reporter;
import org.odooanalyzer.diagnostics.Rule;
import org.odooanalyzer.diagnostics.Severity;
import org.odooanalyzer.syntax.xml.XmlElement;

/** A text in a field whose value {@code ref}, {@code eval} or {@code search} gives. */
public final class FieldTextWithValue implements ElementCheck {
  /** What is reported. */
  public static final Rule RULE =
      new Rule(
          "OLS05022",
          "field-text-with-value",
          "0.1.0",
          Severity.ERROR,
          "A field with ref, eval or search holds no text; remove the text or the attribute");

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
    if (FieldContent.isComputed(element) && !element.has("file")) {
      context.text().ifPresent(text -> reporter.report(RULE, text));
    }
  }
}
