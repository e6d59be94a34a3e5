/**
 * The list of all rules. It turns what the areas know into one order that everything else goes by:
 * reports, documentation and configuration.
 */
@NullMarked
package org.odooanalyzer.validation;

import org.jspecify.annotations.NullMarked;
