/** Holds what becomes of values in bytes against the values. */
@NullMarked
package org.odooanalyzer.cache;

import org.jspecify.annotations.NullMarked;
