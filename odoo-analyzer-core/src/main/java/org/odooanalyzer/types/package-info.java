/**
 * What a value can be while a program runs, and how people who write Odoo say it: {@code
 * sale.order}, {@code str}, {@code list[int]}. A type names a model and never holds one, so that
 * the same type is good for every scope of the registry.
 */
@NullMarked
package org.odooanalyzer.types;

import org.jspecify.annotations.NullMarked;
