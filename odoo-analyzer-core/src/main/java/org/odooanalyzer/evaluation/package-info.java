/**
 * Gives names and expressions of declarations their values, from facts alone and without running
 * any code. What cannot be known is {@link org.odooanalyzer.evaluation.Unknown}, never guessed.
 */
@NullMarked
package org.odooanalyzer.evaluation;

import org.jspecify.annotations.NullMarked;
