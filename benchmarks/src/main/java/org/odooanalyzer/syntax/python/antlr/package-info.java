/**
 * The benchmarks of the Python front end, which look at its inner steps: they turn the files of a
 * folder into times for each pass over all of them.
 */
@NullMarked
package org.odooanalyzer.syntax.python.antlr;

import org.jspecify.annotations.NullMarked;
