package org.odooanalyzer.workspace;

import java.util.List;
import org.odooanalyzer.config.Configuration;
import org.odooanalyzer.config.FindingFilter;
import org.odooanalyzer.config.RuleSettings;
import org.odooanalyzer.diagnostics.Diagnostic;

/**
 * What a run works with: the options of the request, completed by the configuration of the project.
 *
 * @param configuration the profile
 * @param discovery where to look for addons
 * @param rules which rules run and how bad their findings are
 * @param checks what looks for findings
 * @param filter findings that are not wanted
 * @param notices what the user should know about the configuration
 */
record Settings(
    Configuration configuration,
    DiscoveryOptions discovery,
    RuleSettings rules,
    Checks checks,
    FindingFilter filter,
    List<String> notices) {
  Settings {
    notices = List.copyOf(notices);
  }

  /** Whether a filter of the configuration hides a finding. */
  boolean isHidden(Diagnostic finding, Roots roots) {
    String path =
        roots
            .resolve(finding.location().file())
            .map(file -> file.toString().replace('\\', '/'))
            .orElse("");
    return filter.hides(path, finding.rule().code(), finding.severity());
  }

  Settings with(Checks others) {
    return new Settings(configuration, discovery, rules, others, filter, notices);
  }
}
