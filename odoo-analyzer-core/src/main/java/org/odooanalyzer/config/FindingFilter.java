package org.odooanalyzer.config;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.odooanalyzer.diagnostics.Severity;

/** Answers whether {@code diagnostic_filters} hides a finding. */
public final class FindingFilter {
  /** Hides nothing. */
  public static final FindingFilter NONE = new FindingFilter(List.of());

  private final List<Matcher> matchers;

  private FindingFilter(List<Matcher> matchers) {
    this.matchers = matchers;
  }

  /** A filter that hides what any of these entries hides. */
  public static FindingFilter of(List<DiagnosticFilter> filters) {
    return new FindingFilter(filters.stream().map(Matcher::of).toList());
  }

  /**
   * Whether a finding is hidden.
   *
   * @param file the absolute path of its file, with {@code /} between names
   * @param code the code of its rule
   * @param severity after the settings of the configuration
   */
  public boolean hides(String file, String code, Severity severity) {
    return matchers.stream().anyMatch(matcher -> matcher.hides(file, code, severity));
  }

  /** An entry with its globs compiled. */
  private record Matcher(
      List<Pattern> paths, boolean inside, List<Pattern> codes, Set<Severity> severities) {
    static Matcher of(DiagnosticFilter filter) {
      List<Pattern> paths = filter.paths().stream().map(Glob::acrossFolders).toList();
      return new Matcher(paths, filter.inside(), filter.codes(), filter.severities());
    }

    boolean hides(String file, String code, Severity severity) {
      return (codes.isEmpty() || codes.stream().anyMatch(pattern -> pattern.matcher(code).find()))
          && (severities.isEmpty() || severities.contains(severity))
          && paths.stream().anyMatch(path -> path.matcher(file).matches()) == inside;
    }
  }
}
