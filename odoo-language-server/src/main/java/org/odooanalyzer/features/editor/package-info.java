/**
 * What an editor asks for at a place of a file: turns file and offset into definitions, hovers,
 * references, completions and outlines, whatever the kind of the file.
 */
@NullMarked
package org.odooanalyzer.features.editor;

import org.jspecify.annotations.NullMarked;
