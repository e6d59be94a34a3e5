package org.odooanalyzer.syntax;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.util.List;

/** Turns bytes into characters; bytes that are none become U+FFFD and a problem at their place. */
public final class ByteDecoder {
  private static final char REPLACEMENT = '\uFFFD';

  private final CharsetDecoder decoder;
  private final String message;
  private final ProblemList problems = new ProblemList();
  private CharBuffer out = CharBuffer.allocate(0);
  private int wrongFrom = -1;
  private int wrongTo = -1;

  private ByteDecoder(Charset charset) {
    this.decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    this.message = "These bytes are no text in " + charset.name() + ": save the file as UTF-8";
  }

  /** Decodes the bytes from an index on. */
  public static Parsed<String> decode(byte[] bytes, int from, Charset charset) {
    String text = new String(bytes, from, bytes.length - from, charset);
    return text.indexOf(REPLACEMENT) < 0
        ? new Parsed<>(text, List.of())
        : new ByteDecoder(charset).decodeStrictly(bytes, from);
  }

  private Parsed<String> decodeStrictly(byte[] bytes, int from) {
    ByteBuffer in = ByteBuffer.wrap(bytes, from, bytes.length - from);
    out = CharBuffer.allocate(in.remaining() + 16);
    while (true) {
      CoderResult result = decoder.decode(in, out, true);
      if (result.isError()) {
        in.position(in.position() + result.length());
        replace();
      } else if (result.isOverflow()) {
        grow();
      } else {
        break;
      }
    }
    while (decoder.flush(out).isOverflow()) {
      grow();
    }
    reportRun();
    return new Parsed<>(out.flip().toString(), problems.inOrder());
  }

  private void replace() {
    if (!out.hasRemaining()) {
      grow();
    }
    int at = out.position();
    if (at != wrongTo) {
      reportRun();
      wrongFrom = at;
    }
    out.put(REPLACEMENT);
    wrongTo = at + 1;
  }

  private void reportRun() {
    if (wrongFrom >= 0) {
      problems.add(wrongFrom, wrongTo, message);
    }
  }

  private void grow() {
    CharBuffer larger = CharBuffer.allocate(out.capacity() * 2);
    larger.put(out.flip());
    out = larger;
  }
}
