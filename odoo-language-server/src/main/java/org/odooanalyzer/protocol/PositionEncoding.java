package org.odooanalyzer.protocol;

import java.util.List;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.PositionEncodingKind;
import org.eclipse.lsp4j.Range;
import org.jspecify.annotations.Nullable;
import org.odooanalyzer.text.LineMap;
import org.odooanalyzer.text.SourceText;
import org.odooanalyzer.text.Span;

/** What the columns of a client count. */
public enum PositionEncoding {
  /** As Java counts: its places are known without the text. */
  UTF16(PositionEncodingKind.UTF16),
  UTF32(PositionEncodingKind.UTF32),
  UTF8(PositionEncodingKind.UTF8);

  private final String title;

  PositionEncoding(String title) {
    this.title = title;
  }

  /**
   * The encoding to speak: the cheapest of those that a client offers.
   *
   * @param offered the client's names; empty when it says nothing, which means UTF-16
   */
  public static PositionEncoding choose(List<String> offered) {
    for (PositionEncoding encoding : values()) {
      if (offered.contains(encoding.title)) {
        return encoding;
      }
    }
    return UTF16;
  }

  /** The name in the protocol. */
  public String title() {
    return title;
  }

  /** The offset of a place; one behind its line or behind the text is clamped. */
  public int offset(SourceText source, Position position) {
    LineMap lines = source.lines();
    if (position.getLine() < 0) {
      return 0;
    }
    if (position.getLine() >= lines.lineCount()) {
      return lines.length();
    }
    int start = lines.lineStart(position.getLine());
    int end = endOfLine(source, position.getLine());
    int column = Math.max(0, position.getCharacter());
    if (this == UTF16) {
      return (int) Math.min((long) start + column, end);
    }
    int at = start;
    for (int left = column; at < end; ) {
      int character = source.content().codePointAt(at);
      left -= units(character);
      if (left < 0) {
        break;
      }
      at += Character.charCount(character);
    }
    return at;
  }

  /**
   * The place of an offset, clamped to the text.
   *
   * @param content the text; without it, columns are those of UTF-16
   */
  public Position position(LineMap lines, @Nullable String content, int offset) {
    org.odooanalyzer.text.Position place = lines.position(offset);
    if (this == UTF16 || content == null) {
      return new Position(place.line(), place.column());
    }
    int start = Math.min(lines.lineStart(place.line()), content.length());
    int end = Math.min(start + place.column(), content.length());
    return new Position(
        place.line(), content.substring(start, end).codePoints().map(this::units).sum());
  }

  /** The range of a span, as {@link #position}. */
  public Range range(LineMap lines, @Nullable String content, Span span) {
    return new Range(position(lines, content, span.start()), position(lines, content, span.end()));
  }

  private int units(int character) {
    return switch (this) {
      case UTF16 -> Character.charCount(character);
      case UTF32 -> 1;
      case UTF8 -> character < 0x80 ? 1 : character < 0x800 ? 2 : character < 0x10000 ? 3 : 4;
    };
  }

  /** The offset at which a line ends, before what breaks it. */
  private static int endOfLine(SourceText source, int line) {
    LineMap lines = source.lines();
    if (line + 1 >= lines.lineCount()) {
      return lines.length();
    }
    int end = lines.lineStart(line + 1);
    String content = source.content();
    int start = lines.lineStart(line);
    if (end > start && content.charAt(end - 1) == '\n') {
      end--;
    }
    return end > start && content.charAt(end - 1) == '\r' ? end - 1 : end;
  }
}
