/**
 * What other files may know of a file: small, pruned, immutable records without trees, types or
 * absolute paths. They are what the cache stores.
 */
@NullMarked
package org.odooanalyzer.facts;

import org.jspecify.annotations.NullMarked;
