/**
 * Holds the sources against ARCHITECTURE.md: what the plan says and what the code does must agree.
 */
@NullMarked
package org.odooanalyzer.architecture;

import org.jspecify.annotations.NullMarked;
