package org.odooanalyzer.workspace;

import java.util.Map;
import java.util.Optional;
import org.odooanalyzer.project.ModuleScope;
import org.odooanalyzer.text.FilePath;

/**
 * A project as steps over many files see it, at one moment.
 *
 * @param disk answers what is asked beside the files
 * @param scopes what modules bind, as far as somebody asked; safe for many threads
 * @param models where models come from
 */
record Project(
    World world,
    WorkedFiles files,
    Disk disk,
    Map<FilePath, Optional<ModuleScope>> scopes,
    ModelSource models) {}
