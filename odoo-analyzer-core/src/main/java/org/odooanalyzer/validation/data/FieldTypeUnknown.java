package org.odooanalyzer.validation.data;

import java.util.Set;
import java.util.TreeSet;
import org.odooanalyzer.diagnostics.Reporter;
import org.odooanalyzer.diagnostics.Rule;
import org.odooanalyzer.diagnostics.Severity;
import org.odooanalyzer.syntax.xml.XmlElement;

/** A {@code type} that the loader does not know. */
public final class FieldTypeUnknown implements ElementCheck {
  /** What is reported. */
  public static final Rule RULE =
      new Rule(
          "ODA05006",
          "field-type-unknown",
          "0.1.0",
          Severity.ERROR,
          "\"{0}\" is not a type of a field in a data file; leave type out for text, or write one of {1}");

  private static final String KNOWN = String.join(", ", new TreeSet<>(FieldContent.TYPES));

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
    element
        .attribute("type")
        .filter(type -> !FieldContent.TYPES.contains(type.value()))
        .ifPresent(type -> reporter.report(RULE, type.valueSpan(), type.value(), KNOWN));
  }
}
