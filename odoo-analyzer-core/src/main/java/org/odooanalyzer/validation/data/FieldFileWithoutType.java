package org.odooanalyzer.validation.data;

import java.util.Set;
import org.odooanalyzer.diagnostics.Reporter;
import org.odooanalyzer.diagnostics.Rule;
import org.odooanalyzer.diagnostics.Severity;
import org.odooanalyzer.syntax.xml.XmlElement;

/** A {@code file} on a field whose type does not read files. */
public final class FieldFileWithoutType implements ElementCheck {
  /** What is reported. */
  public static final Rule RULE =
      new Rule(
          "ODA05008",
          "field-file-without-type",
          "0.1.0",
          Severity.ERROR,
          "The attribute file of a field needs type=\"base64\", \"char\" or \"file\" beside it");

  private static final Set<String> READING = Set.of("base64", "char", "file");

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
        .attribute("file")
        .filter(file -> !READING.contains(element.value("type").orElse("")))
        .ifPresent(file -> reporter.report(RULE, file.nameSpan()));
  }
}
