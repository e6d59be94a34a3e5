package org.odooanalyzer.text;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Where the lines of a text start. A line ends at {@code \n}, {@code \r\n} or a lone {@code \r}, as
 * in Python, XML and the language server protocol.
 */
public final class LineMap {
  private final int[] starts;
  private final int length;

  private LineMap(int[] starts, int length) {
    this.starts = starts;
    this.length = length;
  }

  /** The lines of a text. */
  public static LineMap of(String text) {
    int[] starts = new int[Math.max(16, text.length() / 32)];
    int count = 1;
    int length = text.length();
    boolean carriageReturns = text.indexOf('\r') >= 0;
    int at = 0;
    while (true) {
      at = carriageReturns ? endOfLine(text, at) : text.indexOf('\n', at);
      if (at < 0) {
        break;
      }
      if (text.charAt(at) == '\r' && at + 1 < length && text.charAt(at + 1) == '\n') {
        at++;
      }
      at++;
      if (count == starts.length) {
        starts = Arrays.copyOf(starts, count * 2);
      }
      starts[count++] = at;
    }
    return new LineMap(Arrays.copyOf(starts, count), length);
  }

  /**
   * Lines whose starts are known.
   *
   * @param starts the offsets at which they start, ascending from 0
   * @param length the length of the text
   * @throws IllegalArgumentException if no text has such lines
   */
  public static LineMap of(int[] starts, int length) {
    boolean isPossible = starts.length > 0 && starts[0] == 0;
    for (int i = 1; isPossible && i < starts.length; i++) {
      isPossible = starts[i - 1] < starts[i];
    }
    if (!isPossible || starts[starts.length - 1] > length) {
      throw new IllegalArgumentException("lines that no text has");
    }
    return new LineMap(starts.clone(), length);
  }

  private static int endOfLine(String text, int from) {
    for (int i = from; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n' || c == '\r') {
        return i;
      }
    }
    return -1;
  }

  /** The length of the text. */
  public int length() {
    return length;
  }

  /** The number of lines; a text that ends with a line break has an empty last line. */
  public int lineCount() {
    return starts.length;
  }

  /** The offset at which a line starts; the line is counted from 0. */
  public int lineStart(int line) {
    return starts[line];
  }

  /** The line of an offset, counted from 0. An offset behind the text is on the last line. */
  public int lineOf(int offset) {
    int found = Arrays.binarySearch(starts, offset);
    return found >= 0 ? found : -found - 2;
  }

  /** The place of an offset; an offset behind the text is clamped to its end. */
  public Position position(int offset) {
    int at = Math.min(Math.max(offset, 0), length);
    int line = lineOf(at);
    return new Position(line, at - starts[line]);
  }

  /** The offset of a place; a column behind the end of its line is clamped to the next line. */
  public int offset(Position position) {
    if (position.line() >= starts.length) {
      return length;
    }
    int next = position.line() + 1 < starts.length ? starts[position.line() + 1] : length;
    return Math.min(starts[position.line()] + position.column(), next);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof LineMap lines
        && length == lines.length
        && Arrays.equals(starts, lines.starts);
  }

  @Override
  public int hashCode() {
    return 31 * Arrays.hashCode(starts) + length;
  }
}
