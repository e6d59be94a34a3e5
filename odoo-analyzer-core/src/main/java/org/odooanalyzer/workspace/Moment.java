package org.odooanalyzer.workspace;

import org.odooanalyzer.project.ImportResolver;
import org.odooanalyzer.records.RecordIndex;

/**
 * A project that is open in an editor, as it is at one moment.
 *
 * @param kept what is known of it; the inputs have it too
 * @param imports where imports lead
 */
record Moment(
    Inputs inputs,
    Kept kept,
    Project project,
    LiveModels models,
    Later<RecordIndex> records,
    ImportResolver imports) {}
