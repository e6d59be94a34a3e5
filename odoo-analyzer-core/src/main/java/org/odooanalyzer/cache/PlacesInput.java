package org.odooanalyzer.cache;

import com.esotericsoftware.kryo.io.Input;
import org.odooanalyzer.text.LineMap;
import org.odooanalyzer.text.Span;

/** Reads what {@link PlacesOutput} writes. */
final class PlacesInput extends Input {
  private int start;
  private int end;
  private int offset;
  private int line;

  PlacesInput(byte[] bytes) {
    super(bytes);
  }

  LineMap lines() {
    int count = readVarInt(true);
    if (count < 0 || count >= limit() - position()) {
      throw new DamagedEntryException("fewer bytes than " + count + " lines");
    }
    int[] starts = new int[count + 1];
    for (int i = 1; i <= count; i++) {
      starts[i] = starts[i - 1] + readVarInt(true);
    }
    return LineMap.of(starts, starts[count] + readVarInt(true));
  }

  /** Reads a range. */
  void range() {
    start += readVarInt(false);
    end = start + readVarInt(true);
  }

  /** The start of the range that was read last. */
  int rangeStart() {
    return start;
  }

  /** The end of the range that was read last. */
  int rangeEnd() {
    return end;
  }

  Span span() {
    range();
    return new Span(start, end);
  }

  /** Reads a place. */
  void place() {
    offset += readVarInt(false);
    line += readVarInt(false);
  }

  /** The offset of the place that was read last. */
  int offset() {
    return offset;
  }

  /** The line of the place that was read last. */
  int line() {
    return line;
  }
}
