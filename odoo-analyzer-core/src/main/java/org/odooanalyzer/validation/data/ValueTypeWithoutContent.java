package org.odooanalyzer.validation.data;

import java.util.Map;
import java.util.Set;
import org.odooanalyzer.diagnostics.Reporter;
import org.odooanalyzer.diagnostics.Rule;
import org.odooanalyzer.diagnostics.Severity;
import org.odooanalyzer.syntax.xml.XmlAttribute;
import org.odooanalyzer.syntax.xml.XmlElement;

/** A {@code <value>} of a type that cannot be made of nothing. */
public final class ValueTypeWithoutContent implements ElementCheck {
  /** What is reported. */
  public static final Rule RULE =
      new Rule(
          "OLS05036",
          "value-type-without-content",
          "0.1.0",
          Severity.ERROR,
          "A value of type {0} needs {1}");

  private static final Map<String, String> NEEDED =
      Map.of("int", "a number", "float", "a number", "base64", "a file");

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
    boolean elsewhere = element.has("file") || element.has("search") || element.has("eval");
    if (elsewhere || context.text().isPresent()) {
      return;
    }
    for (XmlAttribute type : element.attributes()) {
      String needed = NEEDED.get(type.value());
      if (type.name().equals("type") && needed != null) {
        reporter.report(RULE, type.span(), type.value(), needed);
      }
    }
  }
}
