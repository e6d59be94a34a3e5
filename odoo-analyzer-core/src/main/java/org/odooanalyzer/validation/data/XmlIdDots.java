package org.odooanalyzer.validation.data;

import java.util.Set;
import org.odooanalyzer.diagnostics.Reporter;
import org.odooanalyzer.diagnostics.Rule;
import org.odooanalyzer.diagnostics.Severity;
import org.odooanalyzer.syntax.xml.XmlAttribute;
import org.odooanalyzer.syntax.xml.XmlElement;

/**
 * An XML id with more than one dot. What is before the first dot is the addon, and the rest is a
 * name, which has no dot.
 */
public final class XmlIdDots implements ElementCheck {
  /** What is reported. */
  public static final Rule RULE =
      new Rule(
          "OLS05051",
          "xml-id-with-several-dots",
          "0.1.0",
          Severity.ERROR,
          "\"{0}\" is not an XML id: it has at most one dot, between the addon and the name");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public Set<Place> places() {
    return Set.of(
        Place.RECORD,
        Place.MENU,
        Place.SUBMENU,
        Place.TEMPLATE,
        Place.ASSET,
        Place.ACT_WINDOW,
        Place.REPORT,
        Place.FIELD,
        Place.FUNCTION,
        Place.DATA);
  }

  @Override
  public void check(XmlElement element, DataContext context, Reporter reporter) {
    for (XmlAttribute attribute : element.attributes()) {
      if (hasDots(attribute.value()) && isId(attribute.name(), context.place())) {
        for (String id : attribute.value().split(",", -1)) {
          if (hasDots(id)) {
            reporter.report(RULE, attribute.valueSpan(), id.strip());
          }
        }
      }
    }
  }

  private static boolean hasDots(String id) {
    return id.indexOf('.') != id.lastIndexOf('.');
  }

  private static boolean isId(String attribute, Place place) {
    return switch (attribute) {
      case "id" -> place != Place.FIELD && place != Place.FUNCTION;
      case "ref" -> place == Place.FIELD;
      case "uid" -> place == Place.DATA || place == Place.RECORD || place == Place.FUNCTION;
      case "parent", "action" -> place == Place.MENU || place == Place.SUBMENU;
      case "inherit_id", "website_id" -> place == Place.TEMPLATE;
      case "groups" -> true;
      default -> false;
    };
  }
}
