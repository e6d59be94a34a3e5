package org.odooanalyzer.validation.models;

import org.odooanalyzer.diagnostics.Reporter;
import org.odooanalyzer.diagnostics.Rule;
import org.odooanalyzer.diagnostics.Severity;

/** A class that declares a model that exists already, and so replaces it. */
public final class ModelDeclaredAgain implements ModelCheck {
  /** What is reported. */
  public static final Rule RULE =
      new Rule(
          "OLS03020",
          "model-declared-again",
          "0.1.0",
          Severity.WARNING,
          "Model \"{0}\" is declared by addon \"{1}\" already and is replaced by this class: add"
              + " _inherit to extend it");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public void check(ModelContext context, Reporter reporter) {
    String model = context.answers().declaration().model();
    context
        .answers()
        .replaced()
        .ifPresent(addon -> reporter.report(RULE, context.place("_name", model), model, addon));
  }
}
