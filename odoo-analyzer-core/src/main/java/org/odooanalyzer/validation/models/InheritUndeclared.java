package org.odooanalyzer.validation.models;

import org.odooanalyzer.diagnostics.Reporter;
import org.odooanalyzer.diagnostics.Rule;
import org.odooanalyzer.diagnostics.Severity;

/** A class that inherits from a model that no addon declares. */
public final class InheritUndeclared implements ModelCheck {
  /** What is reported. */
  public static final Rule RULE =
      new Rule(
          "OLS03005",
          "inherit-undeclared",
          "0.1.0",
          Severity.ERROR,
          "Model \"{0}\" is inherited but no addon declares it");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public void check(ModelContext context, Reporter reporter) {
    for (ModelAnswers.MissingParent missing : context.answers().missing()) {
      if (missing.addons().isEmpty()) {
        String model = missing.model();
        reporter.report(RULE, context.place("_inherit", model), model);
      }
    }
  }
}
