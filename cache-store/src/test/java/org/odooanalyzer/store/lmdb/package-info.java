/** Tests of the files of LMDB. */
@NullMarked
package org.odooanalyzer.store.lmdb;

import org.jspecify.annotations.NullMarked;
