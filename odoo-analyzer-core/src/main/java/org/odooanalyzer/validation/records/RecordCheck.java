package org.odooanalyzer.validation.records;

import org.odooanalyzer.diagnostics.Check;
import org.odooanalyzer.diagnostics.Reporter;
import org.odooanalyzer.project.AddonGraph;
import org.odooanalyzer.records.RecordProblem;

/** A rule of the records that data files declare. */
public interface RecordCheck extends Check {
  /**
   * Reports a problem of the index if the rule is about it. Files that are not analyzed may be
   * missing from the index.
   *
   * @param problem in the file that the reporter is for
   * @param graph all addons
   */
  void check(RecordProblem problem, AddonGraph graph, Reporter reporter);
}
