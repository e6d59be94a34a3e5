package org.odooanalyzer.validation.templates;

import java.util.List;
import org.odooanalyzer.diagnostics.Check;
import org.odooanalyzer.diagnostics.Reporter;

/** Runs the rules of templates for the web client. */
public final class TemplateChecks {
  private final List<TemplateCheck> checks;

  /** Takes the rules of templates out of all rules. */
  public TemplateChecks(List<? extends Check> all) {
    checks =
        all.stream()
            .filter(TemplateCheck.class::isInstance)
            .map(TemplateCheck.class::cast)
            .toList();
  }

  /** Reports what is wrong with a file below {@code static/src}. */
  public void run(TemplateFile file, Reporter reporter) {
    checks.forEach(check -> check.check(file, reporter));
  }
}
