package org.odooanalyzer.validation.data;

import java.util.Set;
import org.odooanalyzer.diagnostics.Reporter;
import org.odooanalyzer.diagnostics.Rule;
import org.odooanalyzer.diagnostics.Severity;
import org.odooanalyzer.syntax.xml.XmlAttribute;
import org.odooanalyzer.syntax.xml.XmlElement;

/**
 * An attribute of {@code <menuitem>} that Odoo refuses. What only a menu inside another may not
 * have is reported by {@link MenuitemIconBelowMenu} and {@link SubmenuWithParent}.
 */
public final class MenuitemAttributeUnknown implements ElementCheck {
  /** What is reported. */
  public static final Rule RULE =
      new Rule(
          "OLS05007",
          "menuitem-attribute-unknown",
          "0.1.0",
          Severity.ERROR,
          "Odoo does not accept the attribute \"{0}\" on a menuitem; it accepts {1}");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public Set<Place> places() {
    return Set.of(Place.MENU, Place.SUBMENU);
  }

  @Override
  public void check(XmlElement element, DataContext context, Reporter reporter) {
    for (XmlAttribute attribute : context.unknownAttributes()) {
      if (!Set.of("parent", "web_icon").contains(attribute.name())) {
        reporter.report(RULE, attribute.nameSpan(), attribute.name(), context.knownAttributes());
      }
    }
  }
}
