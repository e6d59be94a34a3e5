@NullMarked
package org.odooanalyzer.store.backend;

import org.jspecify.annotations.NullMarked;
