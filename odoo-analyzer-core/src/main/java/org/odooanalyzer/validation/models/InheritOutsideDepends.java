package org.odooanalyzer.validation.models;

import org.odooanalyzer.diagnostics.Reporter;
import org.odooanalyzer.diagnostics.Rule;
import org.odooanalyzer.diagnostics.Severity;

/** A class that inherits from a model of an addon that is no dependency. */
public final class InheritOutsideDepends implements ModelCheck {
  /** What is reported. */
  public static final Rule RULE =
      new Rule(
          "OLS03004",
          "inherit-outside-depends",
          "0.1.0",
          Severity.ERROR,
          "Model \"{0}\" is inherited but its addon is no dependency of this addon: add {1} to"
              + " depends");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public void check(ModelContext context, Reporter reporter) {
    for (ModelAnswers.MissingParent missing : context.answers().missing()) {
      if (!missing.addons().isEmpty()) {
        String model = missing.model();
        String names = "\"" + String.join("\" or \"", missing.addons()) + "\"";
        reporter.report(RULE, context.place("_inherit", model), model, names);
      }
    }
  }
}
