/** The rules of import statements: turns imports and what they resolve to into findings. */
@NullMarked
package org.odooanalyzer.validation.imports;

import org.jspecify.annotations.NullMarked;
