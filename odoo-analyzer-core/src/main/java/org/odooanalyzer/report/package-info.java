/**
 * Turns what a run found into text: for people, for programs, and for code scanning. Every format
 * is a pure function of an {@link org.odooanalyzer.report.AnalysisReport}; nothing here opens a
 * file.
 */
@NullMarked
package org.odooanalyzer.report;

import org.jspecify.annotations.NullMarked;
