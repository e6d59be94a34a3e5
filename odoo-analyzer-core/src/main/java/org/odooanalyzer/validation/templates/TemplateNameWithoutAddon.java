package org.odooanalyzer.validation.templates;

import org.odooanalyzer.diagnostics.Reporter;
import org.odooanalyzer.diagnostics.Rule;
import org.odooanalyzer.diagnostics.Severity;
import org.odooanalyzer.syntax.xml.XmlAttribute;
import org.odooanalyzer.syntax.xml.XmlElement;

/**
 * A template whose name does not say its addon. All templates of a page share one set of names
 * since Odoo 15; before, each addon had its own.
 */
public final class TemplateNameWithoutAddon implements TemplateCheck {
  /** What is reported. */
  public static final Rule RULE =
      new Rule(
          "OLS05071",
          "template-name-without-addon",
          "0.1.0",
          Severity.HINT,
          "The template \"{0}\" may clash with one of another addon; name it \"{1}.{0}\"");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public void check(TemplateFile file, Reporter reporter) {
    if (!file.inBundles()) {
      return;
    }
    for (XmlElement template : file.declarations()) {
      for (XmlAttribute attribute : template.attributes()) {
        if (attribute.name().equals("t-name") && attribute.value().indexOf('.') < 0) {
          reporter.report(RULE, attribute.valueSpan(), attribute.value(), file.addon());
        }
      }
    }
  }
}
