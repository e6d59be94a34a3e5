package org.odooanalyzer.workspace;

import org.odooanalyzer.report.AnalysisReport;

/**
 * What {@code analyze} found.
 *
 * @param report all that is to be said
 * @param outcome how the run ended
 * @param trace what it had to do for that
 */
public record AnalyzeResult(AnalysisReport report, Outcome outcome, WorkTrace trace) {}
