/**
 * Turns the text of a CSV file (RFC 4180, as Python's {@code csv} module reads it) into rows of
 * cells with their ranges.
 */
@NullMarked
package org.odooanalyzer.syntax.csv;

import org.jspecify.annotations.NullMarked;
