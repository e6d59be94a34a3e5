package org.odooanalyzer.validation.imports;

import org.odooanalyzer.diagnostics.Reporter;
import org.odooanalyzer.diagnostics.Rule;
import org.odooanalyzer.diagnostics.Severity;
import org.odooanalyzer.project.Resolution;
import org.odooanalyzer.text.Span;

/**
 * An import of something that certainly does not exist. An import that the program expects to fail,
 * or that stands under a condition, is not judged.
 */
public final class UnresolvedImport implements ImportCheck {
  /** What is reported. */
  public static final Rule RULE =
      new Rule(
          "OLS02001",
          "unresolved-import",
          "0.1.0",
          Severity.WARNING,
          "Nothing is found to import as \"{0}\"");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public void check(ImportContext context, Reporter reporter) {
    if (!context.isGuarded() && context.resolution() instanceof Resolution.Missing missing) {
      reporter.report(RULE, place(context, missing), missing.name());
    }
  }

  private static Span place(ImportContext context, Resolution.Missing missing) {
    String name = context.fact().name();
    boolean isName = name != null && missing.name().endsWith("." + name);
    return isName && !context.module().endsWith(missing.name())
        ? context.fact().nameSpan()
        : context.fact().moduleSpan();
  }
}
