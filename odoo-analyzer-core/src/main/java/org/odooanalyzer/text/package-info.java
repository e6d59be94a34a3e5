/**
 * Positions: turns the bytes of a file into text, and offsets in that text into lines and columns.
 * Every offset is counted in UTF-16 code units, as Java strings and editors count.
 */
@NullMarked
package org.odooanalyzer.text;

import org.jspecify.annotations.NullMarked;
