package org.odooanalyzer.syntax.python;

import org.jspecify.annotations.Nullable;

/**
 * A name in an import statement.
 *
 * @param name the imported name as written, without blanks: {@code a.b}, {@code a} or {@code *};
 *     empty where it is missing
 * @param nameEnd the first offset behind the imported name
 * @param asName the name that it gets here
 */
public record Alias(int start, int end, String name, int nameEnd, @Nullable String asName)
    implements Node {}
