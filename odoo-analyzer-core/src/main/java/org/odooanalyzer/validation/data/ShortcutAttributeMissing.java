package org.odooanalyzer.validation.data;

import java.util.List;
import java.util.Set;
import org.odooanalyzer.diagnostics.Reporter;
import org.odooanalyzer.diagnostics.Rule;
import org.odooanalyzer.diagnostics.Severity;
import org.odooanalyzer.syntax.xml.XmlElement;

/** A shortcut without an attribute that it needs. */
public final class ShortcutAttributeMissing implements ElementCheck {
  /** What is reported. */
  public static final Rule RULE =
      new Rule(
          "ODA05013", "shortcut-attribute-missing", "0.1.0", Severity.ERROR, "<{1}> needs a {0}");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public Set<Place> places() {
    return Set.of(Place.ACT_WINDOW, Place.REPORT);
  }

  @Override
  public void check(XmlElement element, DataContext context, Reporter reporter) {
    List<String> needed =
        context.place() == Place.REPORT
            ? List.of("string", "model", "name")
            : List.of("id", "name", "res_model");
    for (String name : needed) {
      if (!element.has(name)) {
        reporter.report(RULE, element.nameSpan(), name, element.name());
      }
    }
  }
}
