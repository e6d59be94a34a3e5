package org.odooanalyzer.facts;

import org.jspecify.annotations.Nullable;
import org.odooanalyzer.symbols.Block;

/**
 * A block of a compound statement. Two branches with the same statement are alternatives of each
 * other, or two parts of the same {@code try}.
 *
 * @param block which block
 * @param statement the number of the compound statement in its file, counted from 0; an {@code
 *     elif} is a statement of its own inside {@link Block#ELSE}
 * @param subject the condition of {@code if} and {@code while} (also for their {@code else}), what
 *     {@code for} runs through, what {@code match} looks at, the exceptions of a handler, the first
 *     context of {@code with}
 * @param target what {@code for} binds in each turn
 * @param outer the block around the statement
 */
public record Branch(
    Block block,
    int statement,
    @Nullable FactExpr subject,
    @Nullable FactExpr target,
    @Nullable Branch outer) {}
