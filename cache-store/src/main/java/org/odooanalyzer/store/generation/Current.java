package org.odooanalyzer.store.generation;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.CRC32C;

/**
 * Which generations count now, the content of the file CURRENT: {@code base gen-000114}, {@code
 * delta gen-000117} or {@code delta none}, and a CRC-32C of these two lines. Entries of the delta
 * hide those of the base.
 *
 * @param delta 0 for none
 */
public record Current(int base, int delta) {
  static final String FILE = "CURRENT";
  static final int MAX_BYTES = 256;

  private static final Pattern GENERATION = Pattern.compile("gen-(\\d{6,9})");
  private static final Pattern TEXT =
      Pattern.compile("(base gen-(\\d{6,9})\ndelta (?:gen-(\\d{6,9})|none)\n)crc ([0-9a-f]{8})\n");

  static Optional<Current> parse(byte[] bytes) {
    Matcher matcher = TEXT.matcher(new String(bytes, UTF_8));
    if (!matcher.matches() || !matcher.group(4).equals(crc(matcher.group(1)))) {
      return Optional.empty();
    }
    int delta = matcher.group(3) == null ? 0 : Integer.parseInt(matcher.group(3));
    return Optional.of(new Current(Integer.parseInt(matcher.group(2)), delta));
  }

  byte[] bytes() {
    String lines =
        "base " + directory(base) + "\ndelta " + (delta == 0 ? "none" : directory(delta)) + "\n";
    return (lines + "crc " + crc(lines) + "\n").getBytes(UTF_8);
  }

  /** The generations, newest first. */
  List<Integer> generations() {
    List<Integer> generations = new ArrayList<>();
    if (delta != 0) {
      generations.add(delta);
    }
    generations.add(base);
    return generations;
  }

  static String directory(int generation) {
    return String.format(Locale.ROOT, "gen-%06d", generation);
  }

  /** The number of a generation's directory, or 0 when it is none. */
  static int number(String directory) {
    Matcher matcher = GENERATION.matcher(directory);
    return matcher.matches() ? Integer.parseInt(matcher.group(1)) : 0;
  }

  private static String crc(String lines) {
    CRC32C crc = new CRC32C();
    crc.update(lines.getBytes(UTF_8));
    return String.format(Locale.ROOT, "%08x", crc.getValue());
  }
}
