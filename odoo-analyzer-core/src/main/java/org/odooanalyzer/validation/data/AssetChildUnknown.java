package org.odooanalyzer.validation.data;

import java.util.Set;
import org.odooanalyzer.diagnostics.Reporter;
import org.odooanalyzer.diagnostics.Rule;
import org.odooanalyzer.diagnostics.Severity;
import org.odooanalyzer.syntax.xml.XmlElement;

/** An element in an {@code <asset>} that Odoo refuses. */
public final class AssetChildUnknown implements ElementCheck {
  /** What is reported. */
  public static final Rule RULE =
      new Rule(
          "OLS05063",
          "asset-child-unknown",
          "0.1.0",
          Severity.ERROR,
          "Odoo does not accept <{0}> in an asset; it accepts {1}");

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
    for (XmlElement child : context.unknownChildren()) {
      reporter.report(RULE, child.nameSpan(), child.name(), context.knownChildren());
    }
  }
}
