/**
 * Turns the tree of a Python file into its scopes and the names that each of them binds, in order.
 * A scope says where a name means what; it evaluates nothing and reads no other file.
 */
@NullMarked
package org.odooanalyzer.symbols;

import org.jspecify.annotations.NullMarked;
