package org.odooanalyzer.config;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.odooanalyzer.diagnostics.Rule;
import org.odooanalyzer.diagnostics.Severity;

/** Which rules run, and how bad their findings are. */
public final class RuleSettings {
  private final Map<String, Severity> severities;

  private RuleSettings(Map<String, Severity> severities) {
    this.severities = Collections.unmodifiableMap(severities);
  }

  /**
   * The settings of a run: what {@code diagnostic_settings} says, narrowed to the selected rules,
   * without the suppressed ones. To select a rule does not enable it against the configuration.
   *
   * @param rules all there are
   * @param settings what the configuration says, by rule code
   * @param select the codes of the only rules to run; empty for all
   * @param suppress the codes of rules not to run
   */
  public static RuleSettings of(
      List<Rule> rules,
      Map<String, DiagnosticSetting> settings,
      Set<String> select,
      Set<String> suppress) {
    Map<String, Severity> severities = new TreeMap<>();
    for (Rule rule : rules) {
      boolean wanted = select.isEmpty() || select.contains(rule.code());
      if (wanted && !suppress.contains(rule.code())) {
        DiagnosticSetting setting = settings.get(rule.code());
        Optional<Severity> severity =
            setting == null ? Optional.of(rule.severity()) : setting.severity();
        severity.ifPresent(value -> severities.put(rule.code(), value));
      }
    }
    return new RuleSettings(severities);
  }

  /** The severity of a rule's findings; absent when it does not run. */
  public Optional<Severity> severity(Rule rule) {
    return Optional.ofNullable(severities.get(rule.code()));
  }

  /** Whether a rule runs. */
  public boolean runs(Rule rule) {
    return severities.containsKey(rule.code());
  }
}
