/**
 * XML and CSV files for an editor: turns a place in one into what its text has to name: a model, a
 * field of the model that a view is about there, a method, a record.
 */
@NullMarked
package org.odooanalyzer.features.markup;

import org.jspecify.annotations.NullMarked;
