package org.odooanalyzer.validation;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;
import org.odooanalyzer.diagnostics.Rule;
import org.odooanalyzer.testkit.PageTests;
import org.odooanalyzer.workspace.WorkspaceRunner;

/** Runs the page of each rule. */
class RulePagesTest {
  @TestFactory
  Stream<DynamicNode> pages() {
    return Rules.ALL.stream().distinct().map(RulePagesTest::page);
  }

  private static DynamicNode page(Rule rule) {
    String name = rule.name() + ".md";
    String page = Rules.page(rule).orElse("");
    return PageTests.of(name, page, rule.name(), version -> new WorkspaceRunner().start(version));
  }
}
