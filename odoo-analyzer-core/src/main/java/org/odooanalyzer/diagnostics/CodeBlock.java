package org.odooanalyzer.diagnostics;

import org.odooanalyzer.text.LineMap;
import org.odooanalyzer.text.Span;

/**
 * The lines of a {@code def} or {@code class}, all counted from 0 and inclusive.
 *
 * @param firstLine the first decorator, or the header when there is none
 * @param headerLine the line of the word {@code def}, {@code async} or {@code class}
 * @param headerEndLine the last line that can hold the colon that ends the header
 * @param lastLine the last line of the body
 */
public record CodeBlock(int firstLine, int headerLine, int headerEndLine, int lastLine) {
  /**
   * The lines of a block.
   *
   * @param lines of its file
   * @param header from its first decorator, or its keyword, to the first statement of its body
   * @param keyword where its {@code def}, {@code async} or {@code class} starts
   * @param end the end of its last statement
   */
  public static CodeBlock of(LineMap lines, Span header, int keyword, int end) {
    int headerLine = lines.lineOf(keyword);
    // Comments that stand alone before the body are told apart by what is before them.
    int headerEndLine = Math.max(headerLine, lines.lineOf(header.end()) - 1);
    return new CodeBlock(
        lines.lineOf(header.start()),
        headerLine,
        headerEndLine,
        lines.lineOf(Math.max(header.end(), end - 1)));
  }
}
