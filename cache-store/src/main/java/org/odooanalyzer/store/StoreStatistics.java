package org.odooanalyzer.store;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What happened in a store since it was opened.
 *
 * @param backend where the bytes are; never {@code AUTO}
 * @param hits gets that found a payload
 * @param misses gets that found none, by reason; reasons that did not occur are left out
 * @param bytesRead bytes of payloads that were found
 * @param puts payloads that were kept
 * @param ignored payloads that were not kept, because they were too large or nothing may be written
 * @param warnings one sentence for people for each cause of trouble, in the order of their first
 *     occurrence
 */
public record StoreStatistics(
    Backend backend,
    long hits,
    Map<MissReason, Long> misses,
    long bytesRead,
    long puts,
    long ignored,
    List<String> warnings) {
  public StoreStatistics {
    Map<MissReason, Long> ordered = new EnumMap<>(MissReason.class);
    ordered.putAll(misses);
    misses = Collections.unmodifiableMap(ordered);
    warnings = List.copyOf(warnings);
  }

  /** Gets that found nothing, for whatever reason. */
  public long missed() {
    return misses.values().stream().mapToLong(Long::longValue).sum();
  }
}
