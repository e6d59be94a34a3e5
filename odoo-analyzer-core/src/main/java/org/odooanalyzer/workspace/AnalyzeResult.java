package org.odooanalyzer.workspace;

import org.odooanalyzer.report.AnalysisReport;

/**
 * What {@code analyze} found.
 *
 * @param report all that is to be said
 * @param outcome how the run ended
 */
public record AnalyzeResult(AnalysisReport report, Outcome outcome) {}
