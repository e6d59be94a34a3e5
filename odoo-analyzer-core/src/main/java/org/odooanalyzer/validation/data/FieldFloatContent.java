package org.odooanalyzer.validation.data;

import java.util.Set;
import org.odooanalyzer.diagnostics.Reporter;
import org.odooanalyzer.diagnostics.Rule;
import org.odooanalyzer.diagnostics.Severity;
import org.odooanalyzer.syntax.xml.XmlElement;

/** A field of {@code type="float"} whose text is not a number as XML Schema writes it. */
public final class FieldFloatContent implements ElementCheck {
  /** What is reported. */
  public static final Rule RULE =
      new Rule(
          "OLS05019",
          "field-float-content",
          "0.1.0",
          Severity.ERROR,
          "A field of type float holds a number, not \"{0}\"");

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
    if (FieldContent.isPlain(element, "float")) {
      String content = element.text().strip();
      if (!Numbers.isFloat(content)) {
        reporter.report(RULE, element.nameSpan(), content);
      }
    }
  }
}
