package org.odooanalyzer.validation.data;

import java.util.Set;
import org.odooanalyzer.diagnostics.Reporter;
import org.odooanalyzer.diagnostics.Rule;
import org.odooanalyzer.diagnostics.Severity;
import org.odooanalyzer.syntax.xml.XmlElement;

/** A {@code ref} that names no record. The loader takes it for no reference and stores nothing. */
public final class FieldRefEmpty implements ElementCheck {
  /** What is reported. */
  public static final Rule RULE =
      new Rule(
          "OLS05039",
          "field-ref-empty",
          "0.1.0",
          Severity.WARNING,
          "This field becomes empty because its ref names no record; write eval=\"False\" if that is meant");

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
        .attribute("ref")
        .filter(ref -> ref.value().isEmpty() && FieldContent.sources(element).size() == 1)
        .ifPresent(ref -> reporter.report(RULE, ref.span()));
  }
}
