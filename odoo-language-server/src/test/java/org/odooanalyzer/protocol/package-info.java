@NullMarked
package org.odooanalyzer.protocol;

import org.jspecify.annotations.NullMarked;
