/**
 * Turns the expressions of one Python file into types. It reads the tree of that file and the
 * facts, models and records of all others; what it does not know for sure is unknown.
 */
@NullMarked
package org.odooanalyzer.inference;

import org.jspecify.annotations.NullMarked;
