/**
 * Tables in LMDB, the only place that knows of native code: turns sorted frames into a data file of
 * LMDB, and a file that was proven sound a moment ago into a table. Files are written once, and
 * read in Java, so no lock of LMDB is used.
 */
@NullMarked
package org.odooanalyzer.store.lmdb;

import org.jspecify.annotations.NullMarked;
