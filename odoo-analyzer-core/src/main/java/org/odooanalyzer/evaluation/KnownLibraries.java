package org.odooanalyzer.evaluation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** What is known of libraries without their source. */
final class KnownLibraries {
  private static final String ZONES = "time-zones.txt";

  private KnownLibraries() {}

  /** Whether anything is known of a module. */
  static boolean knows(String module) {
    return module.equals("pytz");
  }

  /** A name of a module; empty when nothing is known of it. */
  static Optional<Value> value(String module, String name) {
    return module.equals("pytz") && name.equals("all_timezones")
        ? Optional.of(zones())
        : Optional.empty();
  }

  /** The names of the IANA time zone database, which every version of the library lists. */
  private static Value zones() {
    try (InputStream names =
        Objects.requireNonNull(KnownLibraries.class.getResourceAsStream(ZONES))) {
      List<Value> zones =
          new String(names.readAllBytes(), StandardCharsets.UTF_8)
              .lines()
              .filter(line -> !line.startsWith("#"))
              .<Value>map(Value.Text::new)
              .toList();
      return Value.Sequence.list(zones);
    } catch (IOException e) {
      throw new UncheckedIOException(
          "cannot read " + ZONES + " from the classes of the program", e);
    }
  }
}
