package org.odooanalyzer.validation.data;

import java.util.Set;
import org.odooanalyzer.diagnostics.Reporter;
import org.odooanalyzer.diagnostics.Rule;
import org.odooanalyzer.diagnostics.Severity;
import org.odooanalyzer.syntax.xml.XmlElement;

/** A field of a type that needs elements inside, without any. */
public final class FieldContentMissing implements ElementCheck {
  /** What is reported. */
  public static final Rule RULE =
      new Rule(
          "ODA05007",
          "field-content-missing",
          "0.1.0",
          Severity.ERROR,
          "A field of type {0} needs {1} inside");

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
    FieldContent content = context.content();
    if (context.elements().isEmpty() && !FieldContent.isComputed(element)) {
      String type = element.value("type").orElse("");
      if (content == FieldContent.MARKUP) {
        reporter.report(RULE, element.nameSpan(), type, "at least one element");
      } else if (content == FieldContent.VALUES) {
        reporter.report(RULE, element.nameSpan(), type, "at least one <value>");
      }
    }
  }
}
