package org.odooanalyzer.validation.templates;

import org.odooanalyzer.diagnostics.Reporter;
import org.odooanalyzer.diagnostics.Rule;
import org.odooanalyzer.diagnostics.Severity;

/** A name on an outermost element that only holds templates, where it is lost. */
public final class TemplateNameOnRoot implements TemplateCheck {
  /** What is reported. */
  public static final Rule RULE =
      new Rule(
          "OLS05075",
          "template-name-on-root",
          "0.1.0",
          Severity.ERROR,
          "Odoo {1} takes the elements inside <{0}> for templates; put the t-name on one of them");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public void check(TemplateFile file, Reporter reporter) {
    file.document()
        .root()
        .filter(file::isContainer)
        .ifPresent(
            root ->
                root.attribute("t-name")
                    .ifPresent(
                        name ->
                            reporter.report(
                                RULE, name.span(), root.name(), file.version().toString())));
  }
}
