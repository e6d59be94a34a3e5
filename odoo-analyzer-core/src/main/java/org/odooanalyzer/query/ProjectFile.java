package org.odooanalyzer.query;

import org.jspecify.annotations.Nullable;
import org.odooanalyzer.project.FileKind;
import org.odooanalyzer.project.FileRole;
import org.odooanalyzer.text.FilePath;

/**
 * A file of a project.
 *
 * @param addon the addon that it belongs to; absent for the framework
 * @param role what it is to Odoo; always OTHER for Python
 * @param isExternal whether it belongs to what the user only builds on, such as Odoo itself
 */
public record ProjectFile(
    FilePath file, FileKind kind, @Nullable String addon, FileRole role, boolean isExternal) {}
