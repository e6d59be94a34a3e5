package org.odooanalyzer.cache;

import com.esotericsoftware.kryo.io.Output;
import org.odooanalyzer.text.LineMap;

/**
 * The stream of places: line maps and ranges, in the order in which they are written.
 *
 * <pre>
 * lines  := number of lines - 1, length of each line but the last, length of the last
 * range  := start - start of the range before, zigzag; end - start
 * place  := offset - offset of the place before, zigzag; line - line of the place before, zigzag
 * </pre>
 *
 * All numbers are of variable length, seven bits in a byte; lengths are UTF-16 code units.
 */
final class PlacesOutput extends Output {
  private int previous;
  private int offset;
  private int line;

  PlacesOutput() {
    super(EntryOutput.INITIAL_BYTES, EntryOutput.MAX_BYTES);
  }

  void lines(LineMap lines) {
    int last = lines.lineCount() - 1;
    writeVarInt(last, true);
    for (int line = 0; line < last; line++) {
      writeVarInt(lines.lineStart(line + 1) - lines.lineStart(line), true);
    }
    writeVarInt(lines.length() - lines.lineStart(last), true);
  }

  void range(int start, int end) {
    writeVarInt(start - previous, false);
    writeVarInt(end - start, true);
    previous = start;
  }

  void place(int nextOffset, int nextLine) {
    writeVarInt(nextOffset - offset, false);
    writeVarInt(nextLine - line, false);
    offset = nextOffset;
    line = nextLine;
  }
}
