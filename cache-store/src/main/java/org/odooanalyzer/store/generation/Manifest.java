package org.odooanalyzer.store.generation;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What a generation is, the content of its file MANIFEST: lines of a name and values, and a seal
 * over all lines before it.
 *
 * @param fingerprint the fingerprint of the schema, 32 hexadecimal digits
 * @param file the name of the data file
 * @param size the bytes of the data file
 * @param day the day on which it was written, days since 1970
 * @param kinds how many entries there are of each kind
 * @param crcs the CRC-32C of each MiB of the data file
 */
record Manifest(
    String fingerprint,
    String file,
    long size,
    int day,
    SortedMap<Integer, Long> kinds,
    List<Integer> crcs) {
  static final String FILE = "MANIFEST";

  /** Enough for the checksums of a file of 100 GiB. */
  static final int MAX_BYTES = 1 << 20;

  private static final String TITLE = "odoo-analyzer generation 1\n";

  Manifest {
    kinds = new TreeMap<>(kinds);
    crcs = List.copyOf(crcs);
  }

  long entries() {
    return kinds.values().stream().mapToLong(Long::longValue).sum();
  }

  /** What a manifest turned out to be. */
  sealed interface Reading {
    /** Sealed by this machine, or read where no seal is asked for. */
    record Sound(Manifest manifest) implements Reading {}

    /** Sealed with another key. */
    record Foreign() implements Reading {}

    /** Not what was written. */
    record Damaged() implements Reading {}
  }

  byte[] bytes(@Nullable SealKey key) {
    StringBuilder text = new StringBuilder(TITLE);
    text.append("fingerprint ").append(fingerprint).append('\n');
    text.append("file ").append(file).append('\n');
    text.append("size ").append(size).append('\n');
    text.append("day ").append(day).append('\n');
    kinds.forEach(
        (kind, count) -> text.append("kind ").append(kind).append(' ').append(count).append('\n'));
    text.append("crc");
    for (int crc : crcs) {
      text.append(String.format(Locale.ROOT, " %08x", crc));
    }
    text.append("\nkey ").append(key == null ? "none" : key.id()).append('\n');
    byte[] body = text.toString().getBytes(UTF_8);
    String seal = key == null ? "none" : HexFormat.of().formatHex(key.seal(body));
    return (text + "seal " + seal + "\n").getBytes(UTF_8);
  }

  /**
   * @param key null where no seal is asked for
   */
  static Reading read(byte[] bytes, @Nullable SealKey key) {
    String text = new String(bytes, UTF_8);
    int seal = text.lastIndexOf("\nseal ") + 1;
    if (seal == 0 || !text.startsWith(TITLE) || !text.endsWith("\n")) {
      return new Reading.Damaged();
    }
    String body = text.substring(0, seal);
    if (key != null && !body.endsWith("\nkey " + key.id() + "\n")) {
      return body.contains("\nkey ") ? new Reading.Foreign() : new Reading.Damaged();
    }
    if (key != null && !isSealed(body, text.substring(seal + 5, text.length() - 1), key)) {
      return new Reading.Damaged();
    }
    return parse(body.substring(TITLE.length()))
        .<Reading>map(Reading.Sound::new)
        .orElseGet(Reading.Damaged::new);
  }

  private static boolean isSealed(String body, String seal, SealKey key) {
    try {
      return key.sealed(body.getBytes(UTF_8), HexFormat.of().parseHex(seal));
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  private static Optional<Manifest> parse(String body) {
    Map<String, String> values = new LinkedHashMap<>();
    SortedMap<Integer, Long> kinds = new TreeMap<>();
    try {
      for (String line : body.split("\n", -1)) {
        String[] halves = line.split(" ", 2);
        if (halves.length == 2 && halves[0].equals("kind")) {
          String[] count = halves[1].split(" ", 2);
          kinds.put(Integer.parseInt(count[0]), Long.parseLong(count[1]));
        } else {
          values.put(halves[0], halves.length == 2 ? halves[1] : "");
        }
      }
      List<Integer> crcs = new ArrayList<>();
      Arrays.stream(value(values, "crc").split(" ", -1))
          .filter(crc -> !crc.isEmpty())
          .forEach(crc -> crcs.add(Integer.parseUnsignedInt(crc, 16)));
      return Optional.of(
          new Manifest(
              value(values, "fingerprint"),
              value(values, "file"),
              Long.parseLong(value(values, "size")),
              Integer.parseInt(value(values, "day")),
              kinds,
              crcs));
    } catch (NumberFormatException | ArrayIndexOutOfBoundsException e) {
      return Optional.empty();
    }
  }

  private static String value(Map<String, String> values, String name) {
    return values.getOrDefault(name, "");
  }
}
