package org.odooanalyzer.workspace;

import org.odooanalyzer.project.ImportResolver;
import org.odooanalyzer.query.AddonNotes;

/**
 * A project that is open in an editor, as it is at one moment.
 *
 * @param texts what editors show of it; the source of the inputs
 * @param kept what is known of it; the inputs have it too
 * @param imports where imports lead
 * @param notes what features found out
 */
record Moment(
    Inputs inputs,
    UnsavedTexts texts,
    Kept kept,
    Project project,
    LiveModels models,
    LiveRecords records,
    ImportResolver imports,
    AddonNotes notes) {}
