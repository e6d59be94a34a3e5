package org.odooanalyzer.server;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.odooanalyzer.diagnostics.Rule;
import org.odooanalyzer.testkit.PageTests;
import org.odooanalyzer.validation.Rules;

/** What an editor is told of the pages of the rules is what they say. */
class RulePagesLiveTest {
  @TempDir static Path cache;

  @TestFactory
  Stream<DynamicNode> pages() {
    return Rules.ALL.stream().distinct().map(RulePagesLiveTest::page);
  }

  private static DynamicNode page(Rule rule) {
    return PageTests.of(
        rule.name() + ".md",
        Rules.page(rule).orElse(""),
        rule.name(),
        version -> LiveProject.start(version, cache));
  }
}
