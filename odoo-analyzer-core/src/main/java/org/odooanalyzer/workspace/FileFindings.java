package org.odooanalyzer.workspace;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.odooanalyzer.config.RuleSettings;
import org.odooanalyzer.diagnostics.Diagnostic;
import org.odooanalyzer.diagnostics.Reporter;
import org.odooanalyzer.diagnostics.Rule;
import org.odooanalyzer.text.FilePath;
import org.odooanalyzer.text.LineMap;
import org.odooanalyzer.text.Location;
import org.odooanalyzer.text.Span;
import org.odooanalyzer.validation.files.AnalysisFailed;

/** Collects the findings of one file, each once, with the severities that the user wants. */
final class FileFindings implements Reporter {
  /**
   * The most findings of one file: a file with more is of another kind than its name says, and
   * nobody reads on.
   */
  static final int LIMIT = 1000;

  private static final Span START = new Span(0, 0);

  private final FilePath file;
  private final LineMap lines;
  private final RuleSettings settings;
  private final Set<Diagnostic> findings = new LinkedHashSet<>();

  FileFindings(FilePath file, LineMap lines, RuleSettings settings) {
    this.file = file;
    this.lines = lines;
    this.settings = settings;
  }

  @Override
  public void report(Rule rule, Span span, String... arguments) {
    if (findings.size() < LIMIT) {
      settings
          .severity(rule)
          .ifPresent(
              severity ->
                  findings.add(
                      new Diagnostic(
                          Location.of(file, lines, span),
                          rule,
                          severity,
                          rule.message(List.of(arguments)))));
    }
  }

  FilePath file() {
    return file;
  }

  /**
   * Reports a fault of the analyzer, and nothing else: what was found before it may be wrong, too.
   *
   * @return the kind of fault and the place in our code, which is what a report of it needs
   */
  String failed(Throwable fault) {
    String description = Faults.describe(fault);
    findings.clear();
    report(AnalysisFailed.RULE, START, description);
    return description;
  }

  List<Diagnostic> findings() {
    return List.copyOf(findings);
  }
}
