package org.odooanalyzer.validation.data;

import java.util.Set;
import org.odooanalyzer.diagnostics.Reporter;
import org.odooanalyzer.diagnostics.Rule;
import org.odooanalyzer.diagnostics.Severity;
import org.odooanalyzer.syntax.xml.XmlElement;

/** Something other than a value inside a field of {@code type="list"} or {@code "tuple"}. */
public final class FieldListChildUnknown implements ElementCheck {
  /** What is reported. */
  public static final Rule RULE =
      new Rule(
          "OLS05020",
          "field-list-child-unknown",
          "0.1.0",
          Severity.ERROR,
          "A field of type {1} holds <value> elements, not <{0}>");

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
    if (context.content() == FieldContent.VALUES) {
      String type = element.value("type").orElse("");
      for (XmlElement child : context.unknownChildren()) {
        reporter.report(RULE, child.nameSpan(), child.name(), type);
      }
    }
  }
}
