package org.odooanalyzer.workspace;

import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;

/**
 * Picks known results to make again, and notes those that come out otherwise: the audit that a
 * cache must pass to be trusted. Safe for many threads.
 */
final class Sampling {
  private static final int HUNDRED = 100;

  private final int percent;
  private final Random random;
  private final Set<String> differences = new ConcurrentSkipListSet<>();

  /**
   * A sampling.
   *
   * @param percent how many of a hundred known results are made again
   * @param random picks them
   */
  Sampling(int percent, Random random) {
    this.percent = percent;
    this.random = random;
  }

  boolean isOn() {
    return percent > 0;
  }

  /** Whether this one is to be made again. */
  boolean picks() {
    return isOn() && random.nextInt(HUNDRED) < percent;
  }

  /** Notes that something came out otherwise. */
  void differs(String what) {
    differences.add(
        "The cache knows another result of "
            + what
            + " than the analysis gives: clean it (goal cache-clean) and report this");
  }

  List<String> differences() {
    return List.copyOf(differences);
  }
}
