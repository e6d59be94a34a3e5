/** Tests of what expressions are typed as. */
@NullMarked
package org.odooanalyzer.inference;

import org.jspecify.annotations.NullMarked;
