/**
 * The goals without Maven: options of a command line become a request to the core, and its answer
 * becomes text on the standard output and an exit code.
 */
@NullMarked
package org.odooanalyzer.cli;

import org.jspecify.annotations.NullMarked;
