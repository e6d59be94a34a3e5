package org.odooanalyzer.validation.imports;

import java.util.Optional;
import org.odooanalyzer.diagnostics.Reporter;
import org.odooanalyzer.diagnostics.Rule;
import org.odooanalyzer.diagnostics.Severity;
import org.odooanalyzer.facts.ImportFact;
import org.odooanalyzer.project.AddonGraph;
import org.odooanalyzer.text.Span;

/**
 * An import from an addon that is there but not among the dependencies: whether it is loaded
 * before, or at all, depends on what else is installed.
 */
public final class ImportOutsideDepends implements ImportCheck {
  /** What is reported. */
  public static final Rule RULE =
      new Rule(
          "OLS03003",
          "import-outside-depends",
          "0.1.0",
          Severity.ERROR,
          "Addon \"{0}\" is imported but is no dependency of this addon: add it to depends");

  private static final String ADDONS = "odoo.addons";

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public void check(ImportContext context, Reporter reporter) {
    String own = context.addon();
    if (own == null || context.isGuarded() || context.fact().inFunction()) {
      return;
    }
    AddonGraph graph = context.graph();
    imported(context.fact())
        .filter(other -> !other.equals(own))
        .filter(other -> graph.addon(other).isPresent())
        .filter(other -> graph.isClosureKnown(own) && !graph.sees(own, other))
        .ifPresent(other -> reporter.report(RULE, place(context.fact()), other));
  }

  private static Optional<String> imported(ImportFact fact) {
    if (fact.level() > 0) {
      return Optional.empty();
    }
    if (fact.module().equals(ADDONS)) {
      return Optional.ofNullable(fact.name()).filter(name -> !name.equals("*"));
    }
    return fact.module().startsWith(ADDONS + ".")
        ? Optional.of(fact.module().substring(ADDONS.length() + 1).split("\\.", 2)[0])
        : Optional.empty();
  }

  private static Span place(ImportFact fact) {
    return fact.module().equals(ADDONS) ? fact.nameSpan() : fact.moduleSpan();
  }
}
