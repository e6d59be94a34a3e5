package org.odooanalyzer.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.odooanalyzer.diagnostics.Rule;
import org.odooanalyzer.testkit.Page;

/** What every rule keeps to. Each failure says what is missing. */
class RulesTest {
  /** Codes of rules that are gone. A code is never used again, because people suppress by code. */
  private static final Set<String> RETIRED = Set.of();

  private static final List<String> HEADINGS =
      List.of("What it does", "Why is this bad", "Examples", "How to fix", "Limits");

  /** Rules about faults that no page can have, because it takes more than a few files of text. */
  private static final Set<String> NOT_SHOWN =
      Set.of("analysis-failed", "file-not-readable", "file-too-large", "duplicate-addon");

  private static final Path SOURCES = Path.of("src/main/java/org/odooanalyzer/validation");
  private static final Path PAGES = Path.of("src/main/resources/org/odooanalyzer/validation");

  @Test
  void theListIsInTheOrderOfTheCodes() {
    List<String> codes = Rules.ALL.stream().map(Rule::code).toList();

    assertThat(codes).as("put each line of Rules.CHECKS where its code belongs").isSorted();
  }

  @Test
  void everyClassWithARuleIsInTheList() throws IOException {
    Set<String> listed =
        Rules.CHECKS.stream()
            .map(check -> check.getClass().getSimpleName())
            .collect(Collectors.toCollection(TreeSet::new));
    Set<String> declared = new TreeSet<>();
    try (Stream<Path> sources = Files.walk(SOURCES)) {
      for (Path source : sources.filter(path -> path.toString().endsWith(".java")).toList()) {
        if (Files.readString(source).contains("Rule RULE =")) {
          declared.add(source.getFileName().toString().replace(".java", ""));
        }
      }
    }

    assertThat(listed)
        .as("add a line `new …()` to Rules.CHECKS for each class")
        .isEqualTo(declared);
  }

  @Test
  void codesAndNamesAreUsedOnce() {
    assertThat(Rules.ALL).extracting(Rule::code).as("take a free code").doesNotHaveDuplicates();
    assertThat(Rules.ALL).extracting(Rule::name).as("find another name").doesNotHaveDuplicates();
    assertThat(Rules.ALL)
        .extracting(Rule::code)
        .as("take a code that no rule had before")
        .noneMatch(RETIRED::contains);
  }

  @Test
  void codesAndNamesHaveTheirForm() {
    assertThat(Rules.ALL)
        .allSatisfy(
            rule -> {
              assertThat(rule.code()).matches("(OLS|ODA)\\d{5}");
              assertThat(rule.name()).matches("[a-z0-9]+(-[a-z0-9]+)*");
              assertThat(rule.since()).matches("\\d+\\.\\d+\\.\\d+");
            });
  }

  @Test
  void messagesAreOneSentenceWithoutFullStop() {
    assertThat(Rules.ALL)
        .extracting(Rule::summary)
        .as(
            "write one sentence that starts with a capital, a name or a place, and has no full stop")
        .allMatch(summary -> summary.matches("(?s)[A-Z\"<{].*[^.!\\s]"))
        .noneMatch(summary -> summary.contains(". ") || summary.contains("\n"));
  }

  @Test
  void everyRuleHasAPage() {
    List<String> missing =
        Rules.ALL.stream()
            .filter(rule -> Rules.page(rule).isEmpty())
            .map(rule -> rule.name() + ".md")
            .toList();

    assertThat(missing)
        .as("write the page in the folder of the rule's package below " + PAGES)
        .isEmpty();
  }

  @Test
  void everyPageHasTheHeadings() {
    assertThat(Rules.ALL)
        .allSatisfy(
            rule -> {
              Page page = Page.parse(Rules.page(rule).orElse("# no page"));
              assertThat(page.title())
                  .as("the first heading is the name and the code")
                  .isEqualTo(rule.name() + " (" + rule.code() + ")");
              assertThat(page.headings())
                  .as("the headings of " + rule.name() + ".md, in this order")
                  .containsSubsequence(HEADINGS);
            });
  }

  @Test
  void everyPageShowsItsRule() {
    assertThat(Rules.ALL)
        .filteredOn(rule -> !NOT_SHOWN.contains(rule.name()))
        .allSatisfy(
            rule -> {
              Page page = Page.parse(Rules.page(rule).orElse("# no page"));
              assertThat(page.shows(rule.name()))
                  .as("add an example with a finding to " + rule.name() + ".md")
                  .isTrue();
              assertThat(page.showsWhatIsFine())
                  .as("add an example without a finding to " + rule.name() + ".md")
                  .isTrue();
            });
  }

  @Test
  void everyPageBelongsToARule() throws IOException {
    Set<String> names = Rules.ALL.stream().map(Rule::name).collect(Collectors.toSet());
    try (Stream<Path> pages = Files.walk(PAGES)) {
      assertThat(pages.map(page -> page.getFileName().toString()))
          .filteredOn(name -> name.endsWith(".md"))
          .as("remove the page, or add a class for it")
          .allMatch(name -> names.contains(name.replace(".md", "")));
    }
  }
}
