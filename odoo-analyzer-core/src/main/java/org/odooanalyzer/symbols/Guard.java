package org.odooanalyzer.symbols;

import org.jspecify.annotations.Nullable;
import org.odooanalyzer.syntax.python.Node;
import org.odooanalyzer.syntax.python.Stmt;

/**
 * The block of a compound statement that something stands in.
 *
 * @param statement the compound statement
 * @param part the handler or case, for those
 * @param outer the block around the statement in the same scope
 */
public record Guard(Block block, Stmt statement, @Nullable Node part, @Nullable Guard outer) {}
