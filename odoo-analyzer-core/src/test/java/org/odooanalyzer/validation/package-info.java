/** Runs the pages of all rules, and holds the list of rules against its pages and documentation. */
@NullMarked
package org.odooanalyzer.validation;

import org.jspecify.annotations.NullMarked;
