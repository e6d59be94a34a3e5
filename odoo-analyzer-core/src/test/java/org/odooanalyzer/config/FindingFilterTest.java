package org.odooanalyzer.config;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.odooanalyzer.diagnostics.Severity;

final class FindingFilterTest {
  @Test
  void aFilterHidesWhatMatchesAllItsConditions() {
    FindingFilter filter =
        filter("paths = [\"*/tests/*\"]\ncodes = [\"OLS02\", \"003$\"]\ntypes = [\"Warning\"]\n");

    assertThat(filter.hides("/w/shop/tests/a/b.py", "OLS02001", Severity.WARNING)).isTrue();
    assertThat(filter.hides("/w/shop/tests/a.py", "OLS05003", Severity.WARNING)).isTrue();
    assertThat(filter.hides("/w/shop/tests/a.py", "OLS02001", Severity.ERROR)).isFalse();
    assertThat(filter.hides("/w/shop/tests/a.py", "OLS01001", Severity.WARNING)).isFalse();
    assertThat(filter.hides("/w/shop/models/a.py", "OLS02001", Severity.WARNING)).isFalse();
  }

  @Test
  void aFilterWithoutCodesAndTypesHidesEverythingInItsPaths() {
    FindingFilter filter = filter("paths = [\"shop/*\"]\n");

    assertThat(filter.hides("/w/shop/a/b.py", "OLS02001", Severity.HINT)).isTrue();
    assertThat(filter.hides("/w/other/shop/b.py", "OLS02001", Severity.HINT)).isFalse();
  }

  @Test
  void aFilterMaySpeakOfAllOtherPaths() {
    FindingFilter filter =
        filter("paths = [\"${workspaceFolder}/shop/**\"]\npath_type = \"not_in\"\n");

    assertThat(filter.hides("/opt/odoo/a.py", "OLS02001", Severity.ERROR)).isTrue();
    assertThat(filter.hides("/w/shop/a.py", "OLS02001", Severity.ERROR)).isFalse();
  }

  @Test
  void globsKnowQuestionMarksAndCharacterClasses() {
    FindingFilter filter = filter("paths = [\"/w/v?.[!0]/[a-c.$]\"]\n");

    assertThat(filter.hides("/w/v1.1/b", "OLS02001", Severity.ERROR)).isTrue();
    assertThat(filter.hides("/w/v1.1/.", "OLS02001", Severity.ERROR)).isTrue();
    assertThat(filter.hides("/w/v1.0/b", "OLS02001", Severity.ERROR)).isFalse();
    assertThat(filter.hides("/w/v1x1/b", "OLS02001", Severity.ERROR)).isFalse();
    assertThat(filter.hides("/w/v1.1/d", "OLS02001", Severity.ERROR)).isFalse();
  }

  @Test
  void noFilterHidesNothing() {
    assertThat(FindingFilter.NONE.hides("/w/a.py", "OLS02001", Severity.ERROR)).isFalse();
  }

  private static FindingFilter filter(String keys) {
    LoadedConfiguration loaded =
        new LittleDisk()
            .file("/w/odools.toml", "[[config]]\n[[config.diagnostic_filters]]\n" + keys)
            .read("/w");
    assertThat(loaded.problems()).isEmpty();
    return FindingFilter.of(loaded.configuration().diagnosticFilters());
  }
}
