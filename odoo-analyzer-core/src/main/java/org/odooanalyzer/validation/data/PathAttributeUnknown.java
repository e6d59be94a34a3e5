package org.odooanalyzer.validation.data;

import java.util.Set;
import org.odooanalyzer.diagnostics.Reporter;
import org.odooanalyzer.diagnostics.Rule;
import org.odooanalyzer.diagnostics.Severity;
import org.odooanalyzer.syntax.xml.XmlAttribute;
import org.odooanalyzer.syntax.xml.XmlElement;

/** An attribute of a {@code <path>}, which has none. */
public final class PathAttributeUnknown implements ElementCheck {
  /** What is reported. */
  public static final Rule RULE =
      new Rule(
          "OLS05062",
          "path-attribute-unknown",
          "0.1.0",
          Severity.ERROR,
          "The path of an asset has no attributes, and this one has \"{0}\"");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public Set<Place> places() {
    return Set.of(Place.PATH);
  }

  @Override
  public void check(XmlElement element, DataContext context, Reporter reporter) {
    for (XmlAttribute attribute : context.unknownAttributes()) {
      reporter.report(RULE, attribute.nameSpan(), attribute.name());
    }
  }
}
