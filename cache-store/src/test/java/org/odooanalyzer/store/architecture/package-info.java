@NullMarked
package org.odooanalyzer.store.architecture;

import org.jspecify.annotations.NullMarked;
