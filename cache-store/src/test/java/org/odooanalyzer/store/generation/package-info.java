@NullMarked
package org.odooanalyzer.store.generation;

import org.jspecify.annotations.NullMarked;
