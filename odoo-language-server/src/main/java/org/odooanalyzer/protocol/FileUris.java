package org.odooanalyzer.protocol;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;

/**
 * The paths that URIs of the scheme {@code file} name, and back (RFC 8089 and RFC 3986). Paths stay
 * as they are written: no link is followed.
 */
public final class FileUris {
  private static final String SCHEME = "file:";
  private static final String UNRESERVED = "-._~/";
  private static final boolean ON_WINDOWS = File.separatorChar == '\\';

  private FileUris() {}

  /** The path of a URI; absent when it is of another scheme, another machine, or damaged. */
  public static Optional<Path> path(String uri) {
    Optional<String> decoded = decode(uri, ON_WINDOWS);
    if (decoded.isEmpty()) {
      return Optional.empty();
    }
    try {
      Path path = Path.of(decoded.get());
      return path.isAbsolute() ? Optional.of(path.normalize()) : Optional.empty();
    } catch (InvalidPathException unmappable) {
      return Optional.empty();
    }
  }

  /** The URI of an absolute path. */
  public static String uri(Path path) {
    return encode(path.toString(), ON_WINDOWS);
  }

  /** The path that a URI names, with the separator {@code /}. */
  static Optional<String> decode(String uri, boolean onWindows) {
    if (!uri.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
      return Optional.empty();
    }
    String rest = uri.substring(SCHEME.length());
    int end = firstOf(rest, '?', '#');
    rest = end < 0 ? rest : rest.substring(0, end);
    String host = "";
    if (rest.startsWith("//")) {
      int slash = rest.indexOf('/', 2);
      if (slash < 0) {
        return Optional.empty();
      }
      host = rest.substring(2, slash);
      rest = rest.substring(slash);
    }
    boolean isHere = host.isEmpty() || host.equalsIgnoreCase("localhost");
    if (!isHere && !onWindows) {
      return Optional.empty();
    }
    String prefix = isHere ? "" : "//" + host;
    return unescape(rest)
        .filter(path -> path.startsWith("/") && path.indexOf('\0') < 0)
        .map(path -> prefix + (onWindows && hasDrive(path) ? path.substring(1) : path));
  }

  /** The URI of a path with the separators of its system. */
  static String encode(String path, boolean onWindows) {
    String slashed = onWindows ? path.replace('\\', '/') : path;
    if (slashed.startsWith("//")) {
      return SCHEME + escape(slashed);
    }
    return SCHEME + "//" + (slashed.startsWith("/") ? "" : "/") + escape(slashed);
  }

  private static int firstOf(String text, char one, char other) {
    int first = text.indexOf(one);
    int second = text.indexOf(other);
    return first < 0 || second < 0 ? Math.max(first, second) : Math.min(first, second);
  }

  /** Whether a path is such as {@code /C:/addons}. */
  private static boolean hasDrive(String path) {
    return path.length() >= 3 && Character.isLetter(path.charAt(1)) && path.charAt(2) == ':';
  }

  private static Optional<String> unescape(String text) {
    if (text.indexOf('%') < 0) {
      return Optional.of(text);
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(text.length());
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) != '%') {
        int character = text.codePointAt(i);
        bytes.writeBytes(Character.toString(character).getBytes(StandardCharsets.UTF_8));
        i += Character.charCount(character) - 1;
      } else if (i + 2 < text.length()
          && HexFormat.isHexDigit(text.charAt(i + 1))
          && HexFormat.isHexDigit(text.charAt(i + 2))) {
        bytes.write(HexFormat.fromHexDigits(text, i + 1, i + 3));
        i += 2;
      } else {
        return Optional.empty();
      }
    }
    try {
      return Optional.of(
          StandardCharsets.UTF_8
              .newDecoder()
              .decode(ByteBuffer.wrap(bytes.toByteArray()))
              .toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  private static String escape(String path) {
    StringBuilder uri = new StringBuilder(path.length() + 16);
    for (byte b : path.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (b & 0xff);
      boolean isPlain =
          (c >= 'a' && c <= 'z')
              || (c >= 'A' && c <= 'Z')
              || (c >= '0' && c <= '9')
              || UNRESERVED.indexOf(c) >= 0;
      if (isPlain) {
        uri.append(c);
      } else {
        uri.append('%').append(HexFormat.of().toHexDigits(b).toUpperCase(Locale.ROOT));
      }
    }
    return uri.toString();
  }
}
