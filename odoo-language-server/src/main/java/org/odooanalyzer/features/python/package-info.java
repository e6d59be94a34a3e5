/**
 * Python files: turns a place in one into what it speaks of, and into what may stand there. Types
 * come from {@link org.odooanalyzer.inference}.
 */
@NullMarked
package org.odooanalyzer.features.python;

import org.jspecify.annotations.NullMarked;
