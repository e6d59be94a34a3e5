@NullMarked
package org.odooanalyzer.architecture;

import org.jspecify.annotations.NullMarked;
