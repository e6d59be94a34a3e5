package org.odooanalyzer.store.backend;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.LongAdder;
import org.odooanalyzer.store.Backend;
import org.odooanalyzer.store.MissReason;
import org.odooanalyzer.store.StoreStatistics;

/** Counts what happens in a store; every number only grows, and a warning is kept once. */
final class Counters {
  private final LongAdder hits = new LongAdder();
  private final LongAdder bytesRead = new LongAdder();
  private final LongAdder puts = new LongAdder();
  private final LongAdder ignored = new LongAdder();
  private final Map<MissReason, LongAdder> misses = new EnumMap<>(MissReason.class);
  private final Set<String> warnings = new LinkedHashSet<>();

  Counters() {
    for (MissReason reason : MissReason.values()) {
      misses.put(reason, new LongAdder());
    }
  }

  void hit(int bytes) {
    hits.increment();
    bytesRead.add(bytes);
  }

  void miss(MissReason reason) {
    Objects.requireNonNull(misses.get(reason)).increment();
  }

  void put() {
    puts.increment();
  }

  void ignore() {
    ignored.increment();
  }

  void warn(String sentence) {
    synchronized (warnings) {
      warnings.add(sentence);
    }
  }

  StoreStatistics statistics(Backend backend) {
    Map<MissReason, Long> counted = new EnumMap<>(MissReason.class);
    misses.forEach(
        (reason, count) -> {
          if (count.sum() > 0) {
            counted.put(reason, count.sum());
          }
        });
    synchronized (warnings) {
      return new StoreStatistics(
          backend,
          hits.sum(),
          counted,
          bytesRead.sum(),
          puts.sum(),
          ignored.sum(),
          new ArrayList<>(warnings));
    }
  }
}
