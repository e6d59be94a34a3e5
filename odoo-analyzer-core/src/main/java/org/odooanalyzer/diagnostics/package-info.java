/**
 * The vocabulary of findings: rules, severities, diagnostics and the comments that suppress them.
 */
@NullMarked
package org.odooanalyzer.diagnostics;

import org.jspecify.annotations.NullMarked;
