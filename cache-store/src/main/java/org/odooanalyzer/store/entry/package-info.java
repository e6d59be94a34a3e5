/**
 * Entries as bytes, and files of them: turns a payload into a frame that carries its own proof, and
 * a frame back into the payload or the reason why not. Tables are immutable files of sorted frames,
 * whatever their format.
 */
@NullMarked
package org.odooanalyzer.store.entry;

import org.jspecify.annotations.NullMarked;
