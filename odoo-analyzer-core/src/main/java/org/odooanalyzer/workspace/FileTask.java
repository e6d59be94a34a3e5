package org.odooanalyzer.workspace;

import org.jspecify.annotations.Nullable;
import org.odooanalyzer.project.FileKind;
import org.odooanalyzer.project.FileRole;
import org.odooanalyzer.text.FilePath;

/**
 * A file to work on.
 *
 * @param addon the addon that it belongs to; absent for the framework
 * @param role what it is to Odoo; always OTHER for Python
 * @param reported whether its findings are wanted, or only its facts
 */
record FileTask(
    FilePath file, FileKind kind, @Nullable String addon, FileRole role, boolean reported) {}
