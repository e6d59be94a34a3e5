package org.odooanalyzer.validation.data;

import java.util.Set;
import org.odooanalyzer.diagnostics.Reporter;
import org.odooanalyzer.diagnostics.Rule;
import org.odooanalyzer.diagnostics.Severity;
import org.odooanalyzer.syntax.xml.XmlElement;

/** An {@code <asset>} without {@code <path>}. */
public final class AssetWithoutPath implements ElementCheck {
  /** What is reported. */
  public static final Rule RULE =
      new Rule(
          "OLS05065", "asset-without-path", "0.1.0", Severity.ERROR, "An asset needs a <path>");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public Set<Place> places() {
    return Set.of(Place.ASSET);
  }

  @Override
  public void check(XmlElement element, DataContext context, Reporter reporter) {
    if (context.elements().stream().noneMatch(child -> child.name().equals("path"))) {
      reporter.report(RULE, element.nameSpan());
    }
  }
}
