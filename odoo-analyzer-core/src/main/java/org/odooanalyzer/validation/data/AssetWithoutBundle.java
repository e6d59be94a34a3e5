package org.odooanalyzer.validation.data;

import java.util.Set;
import org.odooanalyzer.diagnostics.Reporter;
import org.odooanalyzer.diagnostics.Rule;
import org.odooanalyzer.diagnostics.Severity;
import org.odooanalyzer.syntax.xml.XmlElement;

/** An {@code <asset>} without {@code <bundle>}. */
public final class AssetWithoutBundle implements ElementCheck {
  /** What is reported. */
  public static final Rule RULE =
      new Rule(
          "OLS05064", "asset-without-bundle", "0.1.0", Severity.ERROR, "An asset needs a <bundle>");

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
    if (context.elements().stream().noneMatch(child -> child.name().equals("bundle"))) {
      reporter.report(RULE, element.nameSpan());
    }
  }
}
