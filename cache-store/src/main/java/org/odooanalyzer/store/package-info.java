/**
 * What a store of bytes is: keys, the contract of a store, and the values that it answers with. It
 * turns a request into nothing by itself; the package {@code store.backend} opens stores that keep
 * this contract.
 */
@NullMarked
package org.odooanalyzer.store;

import org.jspecify.annotations.NullMarked;
