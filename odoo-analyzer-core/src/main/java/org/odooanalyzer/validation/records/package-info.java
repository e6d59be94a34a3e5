/**
 * The rules of what data files declare together: turns the problems that the index of records found
 * into findings, one class a rule.
 */
@NullMarked
package org.odooanalyzer.validation.records;

import org.jspecify.annotations.NullMarked;
