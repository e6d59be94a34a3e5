/**
 * Opens stores: it turns a request into the store that works here, on the disk or in memory. What
 * cannot be used is replaced by the next best, and the statistics of the store say so.
 */
@NullMarked
package org.odooanalyzer.store.backend;

import org.jspecify.annotations.NullMarked;
