/** Tests of what is said of Python files. */
@NullMarked
package org.odooanalyzer.features.python;

import org.jspecify.annotations.NullMarked;
