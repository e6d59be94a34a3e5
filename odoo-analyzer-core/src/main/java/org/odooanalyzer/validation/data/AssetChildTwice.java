package org.odooanalyzer.validation.data;

import java.util.HashSet;
import java.util.Set;
import org.odooanalyzer.diagnostics.Reporter;
import org.odooanalyzer.diagnostics.Rule;
import org.odooanalyzer.diagnostics.Severity;
import org.odooanalyzer.syntax.xml.XmlElement;

/** A second bundle or path in an {@code <asset>}. */
public final class AssetChildTwice implements ElementCheck {
  /** What is reported. */
  public static final Rule RULE =
      new Rule(
          "ODA05014",
          "asset-child-twice",
          "0.1.0",
          Severity.ERROR,
          "An asset has exactly one <{0}>");

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
    Set<String> seen = new HashSet<>();
    for (XmlElement child : context.elements()) {
      boolean single = child.name().equals("bundle") || child.name().equals("path");
      if (single && !seen.add(child.name())) {
        reporter.report(RULE, child.nameSpan(), child.name());
      }
    }
  }
}
