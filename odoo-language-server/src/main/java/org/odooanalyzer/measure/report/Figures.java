package org.odooanalyzer.measure.report;

import java.util.Locale;
import java.util.Optional;

/** Figures as people read them. */
final class Figures {
  static final String UNKNOWN = "-";

  private static final double MEGA = 1e6;

  private Figures() {}

  /** Bytes as megabytes of a million; a dash for none. */
  static String megabytes(long bytes) {
    return bytes <= 0 ? UNKNOWN : String.format(Locale.ROOT, "%,.0f MB", bytes / MEGA);
  }

  /** Milliseconds as seconds; a dash for none. */
  static String seconds(long millis) {
    return millis <= 0 ? UNKNOWN : String.format(Locale.ROOT, "%.2f s", millis / 1e3);
  }

  static String count(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }

  /** The middle and the 95th of a hundred; a dash for no requests. */
  static String latency(Optional<Latency> latency) {
    return latency
        .map(
            found ->
                String.format(
                    Locale.ROOT, "%.1f, %.1f ms", found.p50Micros() / 1e3, found.p95Micros() / 1e3))
        .orElse(UNKNOWN);
  }
}
