package org.odooanalyzer.config;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.odooanalyzer.diagnostics.Severity;

/**
 * Findings that are not wanted: an entry of {@code diagnostic_filters}.
 *
 * @param paths absolute globs, with {@code /} between names
 * @param inside whether it speaks of the files that the globs match, or of all others
 * @param codes patterns that are looked for in a rule's code; empty for all rules
 * @param severities empty for all
 */
public record DiagnosticFilter(
    List<String> paths, boolean inside, List<Pattern> codes, Set<Severity> severities) {
  public DiagnosticFilter {
    paths = List.copyOf(paths);
    codes = List.copyOf(codes);
    severities = Set.copyOf(severities);
  }
}
