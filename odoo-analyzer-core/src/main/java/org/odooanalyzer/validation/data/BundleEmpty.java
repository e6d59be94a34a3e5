package org.odooanalyzer.validation.data;

import java.util.Set;
import org.odooanalyzer.diagnostics.Reporter;
import org.odooanalyzer.diagnostics.Rule;
import org.odooanalyzer.diagnostics.Severity;
import org.odooanalyzer.syntax.xml.XmlElement;

/** A {@code <bundle>} without a name. */
public final class BundleEmpty implements ElementCheck {
  /** What is reported. */
  public static final Rule RULE =
      new Rule(
          "OLS05066",
          "bundle-empty",
          "0.1.0",
          Severity.ERROR,
          "The bundle of an asset is the name of a bundle, and this one is empty");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public Set<Place> places() {
    return Set.of(Place.BUNDLE);
  }

  @Override
  public void check(XmlElement element, DataContext context, Reporter reporter) {
    if (element.text().isBlank()) {
      reporter.report(RULE, element.nameSpan());
    }
  }
}
