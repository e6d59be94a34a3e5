package org.odooanalyzer.store.generation;

import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.odooanalyzer.store.StoreKey;
import org.odooanalyzer.store.entry.EntryCursor;
import org.odooanalyzer.store.entry.Envelope;

/**
 * Which entries go when there are too many bytes: those that were last used before a day, and of
 * that day as many as needed. A day that is still to come is today.
 *
 * @param firstDay the first day of which entries stay
 * @param excess the bytes of entries of {@code firstDay} that go
 */
record Eviction(int firstDay, long excess) {
  /** Nothing goes. */
  static final Eviction NONE = new Eviction(0, 0);

  /** Entries above this size have pages of their own. */
  private static final int SMALL = 2000;

  private static final int PAGE = 4096;
  private static final int NODE = 40;

  /** Below the budget by a tenth, so that not every publish has to evict. */
  static Eviction of(EntryCursor entries, long budget, Predicate<StoreKey> used, int today)
      throws IOException {
    TreeMap<Integer, Long> bytesByDay = new TreeMap<>();
    long total = 0;
    while (entries.next()) {
      byte[] frame = entries.frame();
      long cost = cost(frame);
      total += cost;
      bytesByDay.merge(day(entries.key(), frame, used, today), cost, Long::sum);
    }
    if (total <= budget) {
      return NONE;
    }
    long goal = total - (budget - budget / 10);
    for (Map.Entry<Integer, Long> day : bytesByDay.entrySet()) {
      if (day.getValue() >= goal) {
        return new Eviction(day.getKey(), goal);
      }
      goal -= day.getValue();
    }
    return new Eviction(today + 1, 0);
  }

  static int day(StoreKey key, byte[] frame, Predicate<StoreKey> used, int today) {
    return used.test(key) ? today : Math.min(Envelope.day(frame), today);
  }

  /** About the bytes that an entry takes in a file of LMDB, where large ones take whole pages. */
  static long cost(byte[] frame) {
    int bytes = frame.length + NODE;
    return bytes <= SMALL ? bytes : (bytes + PAGE - 1L) / PAGE * PAGE;
  }
}
