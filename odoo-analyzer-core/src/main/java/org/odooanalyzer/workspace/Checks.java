package org.odooanalyzer.workspace;

import java.util.List;
import org.odooanalyzer.config.RuleSettings;
import org.odooanalyzer.diagnostics.Check;
import org.odooanalyzer.validation.Rules;

/** Picks the checks that one pass runs. */
final class Checks {
  private Checks() {}

  static <C extends Check> List<C> of(Class<C> area) {
    return Rules.CHECKS.stream().filter(area::isInstance).map(area::cast).toList();
  }

  /** Those whose findings are wanted. */
  static <C extends Check> List<C> of(Class<C> area, RuleSettings settings) {
    return of(area).stream().filter(check -> settings.runs(check.rule())).toList();
  }
}
