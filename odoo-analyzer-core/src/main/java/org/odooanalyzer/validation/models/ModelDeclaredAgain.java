package org.odooanalyzer.validation.models;

import java.util.Optional;
import org.odooanalyzer.diagnostics.Reporter;
import org.odooanalyzer.diagnostics.Rule;
import org.odooanalyzer.diagnostics.Severity;
import org.odooanalyzer.registry.DefinitionClass;

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
    String model = context.declaration().model();
    if (context.declaration().isExtension() || !context.declaration().isKnown()) {
      return;
    }
    Optional<DefinitionClass> replaced = context.seen().replacedBy(context.definition());
    replaced
        .flatMap(DefinitionClass::addon)
        .ifPresent(addon -> reporter.report(RULE, context.place("_name", model), model, addon));
  }
}
