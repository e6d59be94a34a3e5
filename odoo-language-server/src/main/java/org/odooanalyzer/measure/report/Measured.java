package org.odooanalyzer.measure.report;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What was measured of one configuration.
 *
 * @param title for people
 * @param phases the phases that were on, as the option {@code memoryOptimization} has them
 * @param failure why it did not do all of its work; absent when it did
 * @param openedMillis of work until the project was open; 0 when it never was
 * @param knownMillis of work until the first findings were known; 0 when they never were
 * @param endMillis of work in all
 * @param samples in the order of time
 * @param latencies by kind of request
 * @param answers how many answers it gave
 * @param digest of all answers
 * @param differences answers that are other than those of the first configuration; empty when it
 *     gave the same
 */
public record Measured(
    String title,
    String phases,
    @Nullable String failure,
    long openedMillis,
    long knownMillis,
    long endMillis,
    List<Sample> samples,
    List<Latency> latencies,
    int answers,
    String digest,
    List<String> differences) {
  public Measured {
    samples = List.copyOf(samples);
    latencies = List.copyOf(latencies);
    differences = List.copyOf(differences);
  }

  /** Whether it did all of its work. */
  public boolean isDone() {
    return failure == null;
  }

  /** The highest value of a name; 0 when it is not known. */
  public long most(String name) {
    return samples.stream().mapToLong(sample -> sample.value(name)).max().orElse(0);
  }

  /** The value of a name in the last sample; 0 when it is not known. */
  public long last(String name) {
    return samples.isEmpty() ? 0 : samples.get(samples.size() - 1).value(name);
  }

  /** How long requests of a kind took; absent when there were none. */
  public Optional<Latency> latency(String kind) {
    return latencies.stream().filter(latency -> latency.kind().equals(kind)).findFirst();
  }
}
