package org.odooanalyzer.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.odooanalyzer.diagnostics.Rule;
import org.odooanalyzer.diagnostics.Severity;

final class RuleSettingsTest {
  private static final Rule IMPORT = rule("OLS02001", "import-not-found", Severity.WARNING);
  private static final Rule RECORD = rule("OLS05014", "record-without-model", Severity.ERROR);
  private static final Rule MENU = rule("OLS05006", "menu-without-id", Severity.ERROR);
  private static final List<Rule> RULES = List.of(IMPORT, MENU, RECORD);

  @Test
  void aRuleHasItsOwnSeverityUnlessTheConfigurationSaysOtherwise() {
    RuleSettings settings =
        RuleSettings.of(
            RULES,
            Map.of("OLS02001", DiagnosticSetting.ERROR, "OLS05014", DiagnosticSetting.DISABLED),
            Set.of(),
            Set.of());

    assertThat(settings.severity(IMPORT)).contains(Severity.ERROR);
    assertThat(settings.severity(MENU)).contains(Severity.ERROR);
    assertThat(settings.severity(RECORD)).isEmpty();
    assertThat(settings.runs(RECORD)).isFalse();
  }

  @Test
  void onlySelectedRulesRunAndSuppressedOnesDoNot() {
    RuleSettings settings =
        RuleSettings.of(
            RULES,
            Map.of(),
            RuleChoice.of(RULES, List.of("OLS05")).codes(),
            RuleChoice.of(RULES, List.of("menu-without-id")).codes());

    assertThat(RULES).filteredOn(settings::runs).containsExactly(RECORD);
  }

  @Test
  void rulesAreNamedByCodePrefixOrName() {
    assertThat(RuleChoice.of(RULES, List.of("ols02001", "OLS0501", " menu-without-id ")))
        .isEqualTo(new RuleChoice(Set.of("OLS02001", "OLS05014", "OLS05006"), List.of()));
  }

  @Test
  void aNameThatNoRuleHasIsAnErrorWithASuggestion() {
    assertThat(
            RuleChoice.of(RULES, List.of("import-not-fund", "OLS09", "OLS02002", "E501")).errors())
        .containsExactly(
            "no rule has the code, code prefix or name \"import-not-fund\";"
                + " did you mean \"import-not-found\"?",
            "no rule has the code, code prefix or name \"OLS09\"",
            "no rule has the code, code prefix or name \"OLS02002\"; did you mean \"OLS02001\"?",
            "no rule has the code, code prefix or name \"E501\"");
  }

  @Test
  void missingImportsAreReportedAsConfigured() {
    assertThat(MissingImports.ALL.reports("lxml")).isTrue();
    assertThat(MissingImports.ONLY_ODOO.reports("lxml")).isFalse();
    assertThat(MissingImports.ONLY_ODOO.reports("odoo.addons.shop")).isTrue();
    assertThat(MissingImports.ONLY_ODOO.reports("odoorpc")).isFalse();
    assertThat(MissingImports.NONE.reports("odoo")).isFalse();
  }

  private static Rule rule(String code, String name, Severity severity) {
    return new Rule(code, name, "0.1.0", severity, "a finding");
  }
}
