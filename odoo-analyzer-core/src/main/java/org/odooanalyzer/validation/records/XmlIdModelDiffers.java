package org.odooanalyzer.validation.records;

import org.odooanalyzer.diagnostics.Reporter;
import org.odooanalyzer.diagnostics.Rule;
import org.odooanalyzer.diagnostics.Severity;
import org.odooanalyzer.project.AddonGraph;
import org.odooanalyzer.records.RecordProblem;

/** An XML id that two declarations give to records of different models. */
public final class XmlIdModelDiffers implements RecordCheck {
  /** What is reported. */
  public static final Rule RULE =
      new Rule(
          "ODA05016",
          "xml-id-model-differs",
          "0.1.0",
          Severity.ERROR,
          "XML id \"{0}\" is declared here again, but for another model than \"{1}\" ({2}:{3})");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public void check(RecordProblem problem, AddonGraph graph, Reporter reporter) {
    if (problem.kind() == RecordProblem.Kind.MODEL_DIFFERS) {
      problem
          .earlier()
          .ifPresent(
              first ->
                  reporter.report(
                      RULE,
                      problem.span(),
                      problem.subject(),
                      first.model(),
                      first.file().path(),
                      String.valueOf(first.line())));
    }
  }
}
