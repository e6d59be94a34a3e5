package org.odooanalyzer.text;

/**
 * A range in a file, as people and editors count.
 *
 * @param file the file
 * @param start the first place inside
 * @param end the first place behind
 */
public record Location(FilePath file, Position start, Position end)
    implements Comparable<Location> {
  /** The location of a span. */
  public static Location of(FilePath file, LineMap lines, Span span) {
    return new Location(file, lines.position(span.start()), lines.position(span.end()));
  }

  @Override
  public int compareTo(Location other) {
    int byFile = file.compareTo(other.file);
    if (byFile != 0) {
      return byFile;
    }
    int byStart = start.compareTo(other.start);
    return byStart != 0 ? byStart : end.compareTo(other.end);
  }
}
