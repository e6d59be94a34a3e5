package org.odooanalyzer.workspace;

import org.jspecify.annotations.Nullable;

/**
 * What a run is about: the files of a project as they are at one moment.
 *
 * @param scope which files are reported on
 * @param found which files there are
 * @param source what they hold
 * @param kept what is known of them from runs before; absent when nothing is kept
 */
record Inputs(
    Settings settings,
    ReportScope scope,
    ProjectFiles found,
    FileSource source,
    @Nullable Kept kept) {}
