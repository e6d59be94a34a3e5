package org.odooanalyzer.syntax.python;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.odooanalyzer.syntax.Parsed;
import org.odooanalyzer.syntax.Problem;
import org.odooanalyzer.text.SourceText;
import org.odooanalyzer.text.Span;

/**
 * Decodes the bytes of Python files as PEP 263 says: UTF-8 unless a comment names another encoding.
 */
public final class PythonSource {
  /** The comment that names the encoding, in one of the first two lines. */
  private static final Pattern COOKIE =
      Pattern.compile("^[ \\t\\f]*#.*?coding[:=][ \\t]*([-\\w.]+)");

  private static final Pattern BLANK_OR_COMMENT = Pattern.compile("^[ \\t\\f]*(?:#.*)?$");

  /** The first two lines are looked for in so many bytes. */
  private static final int HEAD = 1000;

  private static final int BOM = 0xFEFF;
  private static final char REPLACEMENT = '\uFFFD';

  private PythonSource() {}

  /**
   * The text of a file without its byte order mark. Bytes that are not valid in the encoding of the
   * file become replacement characters, and a problem tells where the first of them is.
   */
  public static Parsed<SourceText> decode(byte[] bytes) {
    Cookie cookie = cookie(bytes);
    if (cookie == null) {
      return decodeUtf8(bytes, List.of());
    }
    Optional<Charset> charset = charset(cookie.name());
    if (charset.isEmpty()) {
      return decodeUtf8(
          bytes,
          List.of(
              new Problem(
                  cookie.span(),
                  "the encoding '" + cookie.name() + "' is not known; save the file as utf-8")));
    }
    if (charset.get().equals(StandardCharsets.UTF_8)) {
      return decodeUtf8(bytes, List.of());
    }
    if (startsWithMark(bytes)) {
      return decodeUtf8(
          bytes,
          List.of(
              new Problem(
                  cookie.span(),
                  "the file starts with the mark of utf-8 but names another encoding")));
    }
    return decodeStrictly(bytes, charset.get());
  }

  private static Parsed<SourceText> decodeUtf8(byte[] bytes, List<Problem> problems) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    if (text.indexOf(REPLACEMENT) >= 0) {
      Parsed<SourceText> strict = decodeStrictly(bytes, StandardCharsets.UTF_8);
      return problems.isEmpty() ? strict : new Parsed<>(strict.tree(), problems);
    }
    return new Parsed<>(SourceText.of(withoutMark(text)), problems);
  }

  private static String withoutMark(String text) {
    return !text.isEmpty() && text.charAt(0) == BOM ? text.substring(1) : text;
  }

  private static boolean startsWithMark(byte[] bytes) {
    return bytes.length >= 3
        && bytes[0] == (byte) 0xEF
        && bytes[1] == (byte) 0xBB
        && bytes[2] == (byte) 0xBF;
  }

  /** Decodes piece by piece, to find the place of the first byte that is not valid. */
  private static Parsed<SourceText> decodeStrictly(byte[] bytes, Charset charset) {
    CharsetDecoder decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out =
        CharBuffer.allocate((int) Math.ceil(bytes.length * (double) decoder.maxCharsPerByte()) + 1);
    CoderResult result = decoder.decode(in, out, true);
    if (!result.isError()) {
      return new Parsed<>(SourceText.of(withoutMark(out.flip().toString())), List.of());
    }
    int badByte = bytes[in.position()] & 0xFF;
    String before = withoutMark(out.flip().toString());
    String text = withoutMark(new String(bytes, charset));
    int at = Math.min(before.length(), Math.max(0, text.length() - 1));
    Problem problem =
        new Problem(
            new Span(at, Math.min(at + 1, text.length())),
            String.format(
                Locale.ROOT,
                "the byte 0x%02x is not valid in %s; save the file as utf-8",
                badByte,
                charset.name().toLowerCase(Locale.ROOT)));
    return new Parsed<>(SourceText.of(text), List.of(problem));
  }

  /** The encoding that a file names, and where. */
  private record Cookie(String name, Span span) {}

  private static @Nullable Cookie cookie(byte[] bytes) {
    if (!mentionsCoding(bytes)) {
      return null;
    }
    String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
    int mark = startsWithMark(bytes) ? 3 : 0;
    int start = mark;
    for (int line = 0; line < 2; line++) {
      int end = endOfLine(head, start);
      String text = head.substring(start, end);
      Matcher matcher = COOKIE.matcher(text);
      if (matcher.find()) {
        int from = start - mark;
        return new Cookie(
            matcher.group(1), new Span(from + matcher.start(1), from + matcher.end(1)));
      }
      if (!BLANK_OR_COMMENT.matcher(text).find() || end >= head.length()) {
        return null;
      }
      start = head.startsWith("\r\n", end) ? end + 2 : end + 1;
    }
    return null;
  }

  /** Whether "coding" occurs in the first two lines; most files are done with after this look. */
  private static boolean mentionsCoding(byte[] bytes) {
    int limit = Math.min(bytes.length, HEAD);
    int lines = 0;
    for (int i = 0; i < limit && lines < 2; i++) {
      if (bytes[i] == '\n') {
        lines++;
      } else if (bytes[i] == 'c' && i + 1 < limit && bytes[i + 1] == 'o') {
        return true;
      }
    }
    return false;
  }

  private static int endOfLine(String text, int from) {
    int i = from;
    while (i < text.length() && text.charAt(i) != '\n' && text.charAt(i) != '\r') {
      i++;
    }
    return i;
  }

  /** Python's names of encodings are those of Java but for hyphens and a few aliases. */
  private static Optional<Charset> charset(String name) {
    String normal = name.toLowerCase(Locale.ROOT).replace('_', '-');
    if (normal.equals("utf8") || normal.equals("utf-8") || normal.startsWith("utf-8-")) {
      return Optional.of(StandardCharsets.UTF_8);
    }
    if (normal.equals("latin-1") || normal.startsWith("latin-1-") || normal.equals("iso8859-1")) {
      return Optional.of(StandardCharsets.ISO_8859_1);
    }
    try {
      return Optional.of(Charset.forName(normal));
    } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
      return Optional.empty();
    }
  }
}
