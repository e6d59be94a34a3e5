package org.odooanalyzer.validation;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;
import org.odooanalyzer.diagnostics.Check;
import org.odooanalyzer.diagnostics.Rule;
import org.odooanalyzer.testkit.PageTests;
import org.odooanalyzer.validation.data.ElementCheck;
import org.odooanalyzer.validation.files.XmlDoctype;
import org.odooanalyzer.validation.templates.TemplateCheck;

/** Runs the page of each rule. */
class RulePagesTest {
  @TestFactory
  Stream<DynamicNode> pages() {
    return Rules.CHECKS.stream().filter(RulePagesTest::isAboutXml).map(RulePagesTest::page);
  }

  private static boolean isAboutXml(Check check) {
    return List.of(ElementCheck.class, TemplateCheck.class, XmlDoctype.class).stream()
        .anyMatch(kind -> kind.isInstance(check));
  }

  private static DynamicNode page(Check check) {
    Rule rule = check.rule();
    String name = rule.name() + ".md";
    return PageTests.of(name, Rules.page(rule).orElse(""), rule.name(), XmlRunner::new);
  }
}
