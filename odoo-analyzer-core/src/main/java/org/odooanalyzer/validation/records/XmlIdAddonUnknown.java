package org.odooanalyzer.validation.records;

import org.odooanalyzer.diagnostics.Reporter;
import org.odooanalyzer.diagnostics.Rule;
import org.odooanalyzer.diagnostics.Severity;
import org.odooanalyzer.project.AddonGraph;
import org.odooanalyzer.records.RecordProblem;
import org.odooanalyzer.records.XmlIds;

/**
 * An element that declares a record of an addon that does not exist: {@code _test_xml_id} of
 * odoo/tools/convert.py refuses it.
 */
public final class XmlIdAddonUnknown implements RecordCheck {
  /** What is reported. */
  public static final Rule RULE =
      new Rule(
          "OLS05003",
          "xml-id-addon-unknown",
          "0.1.0",
          Severity.ERROR,
          "XML id \"{0}\" names the addon \"{1}\", which does not exist");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public void check(RecordProblem problem, AddonGraph graph, Reporter reporter) {
    String addon = XmlIds.addonOf(problem.subject());
    if (problem.kind() == RecordProblem.Kind.ADDON_UNKNOWN
        && graph.addon(addon).isEmpty()
        && graph.isClosureKnown(problem.addon())) {
      reporter.report(RULE, problem.span(), problem.subject(), addon);
    }
  }
}
