package org.odooanalyzer.validation.records;

import org.odooanalyzer.diagnostics.Reporter;
import org.odooanalyzer.diagnostics.Rule;
import org.odooanalyzer.diagnostics.Severity;
import org.odooanalyzer.project.AddonGraph;
import org.odooanalyzer.records.Declaration;
import org.odooanalyzer.records.RecordProblem;

/**
 * An XML id that stands in two rows of a CSV file. Every row has all columns, so the later one
 * writes over all that the earlier one says.
 */
public final class XmlIdTwiceInCsv implements RecordCheck {
  /** What is reported. */
  public static final Rule RULE =
      new Rule(
          "ODA05017",
          "xml-id-twice-in-csv",
          "0.1.0",
          Severity.WARNING,
          "This row overwrites the record \"{0}\" of line {1}; give it an id of its own");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public void check(RecordProblem problem, AddonGraph graph, Reporter reporter) {
    if (problem.kind() == RecordProblem.Kind.DECLARED_AGAIN) {
      problem
          .earlier()
          .filter(first -> first.form() == Declaration.Form.ROW)
          .filter(first -> first.file().equals(problem.file()))
          .ifPresent(
              first ->
                  reporter.report(
                      RULE, problem.span(), problem.subject(), String.valueOf(first.line())));
    }
  }
}
