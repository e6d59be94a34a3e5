package org.odooanalyzer.validation.data;

import java.util.Set;
import org.odooanalyzer.diagnostics.Reporter;
import org.odooanalyzer.diagnostics.Rule;
import org.odooanalyzer.diagnostics.Severity;
import org.odooanalyzer.syntax.xml.XmlElement;

/** A value of {@code type="base64"} that is not read from a file. */
public final class Base64WithoutFile implements ElementCheck {
  /** What is reported. */
  public static final Rule RULE =
      new Rule(
          "ODA05015",
          "base64-without-file",
          "0.1.0",
          Severity.ERROR,
          "Text cannot be of type base64; remove the type, or name a file");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public Set<Place> places() {
    return Set.of(Place.FIELD, Place.VALUE);
  }

  @Override
  public void check(XmlElement element, DataContext context, Reporter reporter) {
    if (FieldContent.isPlain(element, "base64")) {
      context.text().ifPresent(text -> reporter.report(RULE, element.nameSpan()));
    }
  }
}
