package org.odooanalyzer.validation.data;

import java.util.List;
import java.util.Set;
import org.odooanalyzer.diagnostics.Reporter;
import org.odooanalyzer.diagnostics.Rule;
import org.odooanalyzer.diagnostics.Severity;
import org.odooanalyzer.syntax.xml.XmlElement;

/** A {@code <field>} whose value is said more than once. */
public final class FieldSeveralSources implements ElementCheck {
  /** What is reported. */
  public static final Rule RULE =
      new Rule(
          "OLS05017",
          "field-with-several-values",
          "0.1.0",
          Severity.ERROR,
          "A field has only one of type, ref, eval and search, and this one has {0}");

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
    List<String> sources = FieldContent.sources(element);
    if (sources.size() > 1) {
      reporter.report(RULE, element.nameSpan(), String.join(" and ", sources));
    }
  }
}
