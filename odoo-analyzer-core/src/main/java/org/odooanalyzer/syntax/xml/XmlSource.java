package org.odooanalyzer.syntax.xml;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.odooanalyzer.syntax.ByteDecoder;
import org.odooanalyzer.syntax.Parsed;
import org.odooanalyzer.syntax.Problem;
import org.odooanalyzer.text.SourceText;
import org.odooanalyzer.text.Span;

/**
 * Turns the bytes of an XML file into text. The encoding is that of the byte order mark, otherwise
 * the one that the XML declaration names, otherwise UTF-8, as in libxml2.
 */
public final class XmlSource {
  /** How far the XML declaration is looked for its encoding, in bytes. */
  private static final int HEAD = 512;

  private static final Pattern ENCODING =
      Pattern.compile("<\\?xml\\s[^<>]*?\\sencoding\\s*=\\s*([\"'])([A-Za-z][\\w.-]*)\\1");

  private XmlSource() {}

  /** Decodes a file; its spans count from behind the byte order mark. */
  public static Parsed<SourceText> decode(byte[] bytes) {
    if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
      return decode(bytes, 3, StandardCharsets.UTF_8, null);
    } else if (startsWith(bytes, 0xFF, 0xFE)) {
      return decode(bytes, 2, StandardCharsets.UTF_16LE, null);
    } else if (startsWith(bytes, 0xFE, 0xFF)) {
      return decode(bytes, 2, StandardCharsets.UTF_16BE, null);
    } else if (startsWith(bytes, '<', 0, '?', 0)) {
      return decode(bytes, 0, StandardCharsets.UTF_16LE, null);
    } else if (startsWith(bytes, 0, '<', 0, '?')) {
      return decode(bytes, 0, StandardCharsets.UTF_16BE, null);
    }
    return decodeAsDeclared(bytes);
  }

  private static Parsed<SourceText> decodeAsDeclared(byte[] bytes) {
    String head = new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.ISO_8859_1);
    Matcher declared = ENCODING.matcher(head);
    if (!declared.lookingAt()) {
      return decode(bytes, 0, StandardCharsets.UTF_8, null);
    }
    String name = declared.group(2).toLowerCase(Locale.ROOT);
    if (name.equals("utf-8")) {
      return decode(bytes, 0, StandardCharsets.UTF_8, null);
    }
    Span span = new Span(declared.start(2), declared.end(2));
    if (name.startsWith("utf-16") || name.startsWith("utf-32") || name.contains("ucs")) {
      String message = "The file is not encoded in " + name + ": declare the encoding that it has";
      return decode(bytes, 0, StandardCharsets.UTF_8, new Problem(span, message));
    }
    Charset charset = charset(name);
    return charset != null
        ? decode(bytes, 0, charset, null)
        : decode(
            bytes,
            0,
            StandardCharsets.UTF_8,
            new Problem(span, "Unknown encoding " + name + ": save the file as utf-8"));
  }

  private static Parsed<SourceText> decode(
      byte[] bytes, int from, Charset charset, @Nullable Problem first) {
    Parsed<String> decoded = ByteDecoder.decode(bytes, from, charset);
    List<Problem> problems = new ArrayList<>();
    if (first != null) {
      problems.add(first);
    }
    problems.addAll(decoded.problems());
    return new Parsed<>(SourceText.of(decoded.tree()), problems);
  }

  private static @Nullable Charset charset(String name) {
    return Charset.isSupported(name) ? Charset.forName(name) : null;
  }

  private static boolean startsWith(byte[] bytes, int... start) {
    for (int i = 0; i < start.length; i++) {
      if (i == bytes.length || (bytes[i] & 0xFF) != start[i]) {
        return false;
      }
    }
    return true;
  }
}
