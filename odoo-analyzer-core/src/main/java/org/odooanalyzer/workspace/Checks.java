package org.odooanalyzer.workspace;

import java.util.List;
import org.odooanalyzer.config.RuleSettings;
import org.odooanalyzer.diagnostics.Check;
import org.odooanalyzer.validation.Rules;

/**
 * What a run checks with, from which each pass picks its own.
 *
 * @param all in the order of the codes of their rules
 */
record Checks(List<Check> all) {
  /** One of each check that there is. */
  static final Checks ALL = new Checks(Rules.CHECKS);

  Checks {
    all = List.copyOf(all);
  }

  <C extends Check> List<C> of(Class<C> area) {
    return all.stream().filter(area::isInstance).map(area::cast).toList();
  }

  /** Those whose findings are wanted. */
  <C extends Check> List<C> of(Class<C> area, RuleSettings settings) {
    return of(area).stream().filter(check -> settings.runs(check.rule())).toList();
  }
}
