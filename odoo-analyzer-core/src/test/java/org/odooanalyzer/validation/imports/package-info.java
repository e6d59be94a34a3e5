/** Tests of what the pages of the rules of imports cannot say. */
@NullMarked
package org.odooanalyzer.validation.imports;

import org.jspecify.annotations.NullMarked;
