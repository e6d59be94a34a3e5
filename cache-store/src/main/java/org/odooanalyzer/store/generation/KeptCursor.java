package org.odooanalyzer.store.generation;

import java.io.IOException;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import org.odooanalyzer.store.StoreKey;
import org.odooanalyzer.store.entry.EntryCursor;
import org.odooanalyzer.store.entry.Envelope;

/**
 * The entries that an eviction leaves, with their last day of use brought up to date; counts them.
 */
final class KeptCursor implements EntryCursor {
  private final EntryCursor entries;
  private final Eviction eviction;
  private final Predicate<StoreKey> used;
  private final int today;
  private final BiPredicate<StoreKey, byte[]> sound;
  private final SortedMap<Integer, Long> kinds = new TreeMap<>();
  private long excess;
  private byte[] frame = {};

  KeptCursor(
      EntryCursor entries,
      Eviction eviction,
      Predicate<StoreKey> used,
      int today,
      BiPredicate<StoreKey, byte[]> sound) {
    this.entries = entries;
    this.eviction = eviction;
    this.excess = eviction.excess();
    this.used = used;
    this.today = today;
    this.sound = sound;
  }

  @Override
  public boolean next() throws IOException {
    while (entries.next()) {
      frame = entries.frame();
      if (sound.test(entries.key(), frame) && stays()) {
        kinds.merge((int) entries.key().kind(), 1L, Long::sum);
        return true;
      }
    }
    return false;
  }

  private boolean stays() {
    int day = Eviction.day(entries.key(), frame, used, today);
    Envelope.use(frame, day);
    if (day < eviction.firstDay()) {
      return false;
    }
    if (day == eviction.firstDay() && excess > 0) {
      excess -= Eviction.cost(frame);
      return false;
    }
    return true;
  }

  @Override
  public StoreKey key() {
    return entries.key();
  }

  @Override
  public byte[] frame() {
    return frame;
  }

  /** How many entries there were of each kind so far. */
  SortedMap<Integer, Long> kinds() {
    return kinds;
  }

  @Override
  public void close() {
    entries.close();
  }
}
