package org.odooanalyzer.measure.report;

import java.util.ArrayList;
import java.util.List;

/**
 * How long requests of a kind took.
 *
 * @param kind such as {@code completion}
 * @param count how many there were
 * @param p50Micros half of them took no longer
 * @param p95Micros 95 of a hundred took no longer
 * @param maxMicros none took longer
 */
public record Latency(String kind, int count, long p50Micros, long p95Micros, long maxMicros) {
  /**
   * Of single requests.
   *
   * @param micros at least one
   */
  public static Latency of(String kind, List<Long> micros) {
    List<Long> sorted = new ArrayList<>(micros);
    sorted.sort(null);
    int count = sorted.size();
    return new Latency(
        kind,
        count,
        sorted.get((count - 1) / 2),
        sorted.get((count - 1) * 95 / 100),
        sorted.get(count - 1));
  }
}
