package org.odooanalyzer.validation.data;

import java.util.Set;
import org.odooanalyzer.diagnostics.Reporter;
import org.odooanalyzer.diagnostics.Rule;
import org.odooanalyzer.diagnostics.Severity;
import org.odooanalyzer.syntax.xml.XmlElement;

/** A field of {@code type="int"} whose text is not a whole number of 32 bits. */
public final class FieldIntContent implements ElementCheck {
  /** What is reported. */
  public static final Rule RULE =
      new Rule(
          "OLS05018",
          "field-int-content",
          "0.1.0",
          Severity.ERROR,
          "A field of type int holds a whole number or None, not \"{0}\"");

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
    if (FieldContent.isPlain(element, "int")) {
      String content = element.text().strip();
      if (!content.equals("None") && !Numbers.isInt(content)) {
        reporter.report(RULE, element.nameSpan(), content);
      }
    }
  }
}
