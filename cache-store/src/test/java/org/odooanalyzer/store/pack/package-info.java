@NullMarked
package org.odooanalyzer.store.pack;

import org.jspecify.annotations.NullMarked;
