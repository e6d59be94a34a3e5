package org.odooanalyzer.text;

/**
 * A place in a text.
 *
 * @param line counted from 0
 * @param column UTF-16 code units from the start of the line, counted from 0
 */
public record Position(int line, int column) implements Comparable<Position> {
  @Override
  public int compareTo(Position other) {
    int byLine = Integer.compare(line, other.line);
    return byLine != 0 ? byLine : Integer.compare(column, other.column);
  }
}
