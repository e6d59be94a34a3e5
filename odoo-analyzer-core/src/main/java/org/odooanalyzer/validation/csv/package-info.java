/** The rules of CSV data files: turns rows into findings, one class a rule. */
@NullMarked
package org.odooanalyzer.validation.csv;

import org.jspecify.annotations.NullMarked;
