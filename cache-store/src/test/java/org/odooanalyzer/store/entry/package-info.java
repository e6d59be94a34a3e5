@NullMarked
package org.odooanalyzer.store.entry;

import org.jspecify.annotations.NullMarked;
