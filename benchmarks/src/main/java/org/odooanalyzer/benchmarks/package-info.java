/**
 * Measures the core on the files of a folder: each class here turns a folder into figures. See
 * docs/performance.md for the commands.
 */
@NullMarked
package org.odooanalyzer.benchmarks;

import org.jspecify.annotations.NullMarked;
