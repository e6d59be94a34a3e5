/**
 * The only part that touches the world: finds and reads files, asks the steps in order, and answers
 * the use cases of the Maven plugin and the command line.
 */
@NullMarked
package org.odooanalyzer.workspace;

import org.jspecify.annotations.NullMarked;
