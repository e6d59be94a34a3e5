package org.odooanalyzer.validation.templates;

import java.util.HashMap;
import java.util.Map;
import org.odooanalyzer.diagnostics.Reporter;
import org.odooanalyzer.diagnostics.Rule;
import org.odooanalyzer.diagnostics.Severity;
import org.odooanalyzer.syntax.xml.XmlElement;

/**
 * Two templates of one name in one file, so that they are loaded together. In Odoo 14 a template
 * that inherits may replace another silently; later, the same template may be there twice.
 */
public final class TemplateDeclaredTwice implements TemplateCheck {
  /** What is reported. */
  public static final Rule RULE =
      new Rule(
          "OLS05072",
          "template-declared-twice",
          "0.1.0",
          Severity.ERROR,
          "The template \"{0}\" is already declared in line {1}");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public void check(TemplateFile file, Reporter reporter) {
    Map<String, XmlElement> seen = new HashMap<>();
    for (XmlElement template : file.declarations()) {
      if (!file.inBundles() && template.has("t-inherit")) {
        continue;
      }
      String key = file.key(template);
      XmlElement earlier = seen.putIfAbsent(key, template);
      if (earlier != null && !(file.inBundles() && isSame(earlier, template, file))) {
        int line = file.text().lines().lineOf(earlier.start()) + 1;
        template
            .attribute("t-name")
            .ifPresent(
                name ->
                    reporter.report(RULE, name.valueSpan(), name.value(), Integer.toString(line)));
      }
    }
  }

  private static boolean isSame(XmlElement one, XmlElement other, TemplateFile file) {
    return file.text().slice(one.span()).equals(file.text().slice(other.span()));
  }
}
