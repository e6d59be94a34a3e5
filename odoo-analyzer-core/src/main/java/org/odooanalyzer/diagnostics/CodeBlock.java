package org.odooanalyzer.diagnostics;

/**
 * The lines of a {@code def} or {@code class}, all counted from 0 and inclusive.
 *
 * @param firstLine the first decorator, or the header when there is none
 * @param headerLine the line of the word {@code def}, {@code async} or {@code class}
 * @param headerEndLine the line of the colon that ends the header
 * @param lastLine the last line of the body
 */
public record CodeBlock(int firstLine, int headerLine, int headerEndLine, int lastLine) {}
