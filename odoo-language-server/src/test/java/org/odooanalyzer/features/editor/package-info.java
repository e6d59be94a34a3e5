/** Asks little projects what an editor asks. */
@NullMarked
package org.odooanalyzer.features.editor;

import org.jspecify.annotations.NullMarked;
