package org.odooanalyzer.server;

import java.util.concurrent.TimeUnit;

/**
 * When a server does what nobody asked for, by the times at which something happened last. Used by
 * the workspace's thread alone but for {@link #asked}.
 */
final class Schedule {
  private final Pace pace;
  private volatile long lastAsked = now();
  private long lastChange = now();
  private long lastRefresh = now();

  Schedule(Pace pace) {
    this.pace = pace;
  }

  /** Some time, in milliseconds. */
  static long now() {
    return TimeUnit.NANOSECONDS.toMillis(System.nanoTime());
  }

  void asked() {
    lastAsked = now();
  }

  void changed() {
    lastChange = now();
  }

  void refreshed() {
    lastRefresh = now();
  }

  /** The milliseconds until the last change is settled; 0 or less when it is. */
  long unsettled() {
    return lastChange + pace.settled() - now();
  }

  /** The milliseconds until nobody has worked for a while; 0 or less when nobody has. */
  long busy() {
    return Math.max(lastAsked, lastChange) + pace.idle() - now();
  }

  /** How often to look whether something is due. */
  long idle() {
    return pace.idle();
  }

  /** Whether it is time to look at the disk again. */
  boolean isRefreshDue() {
    boolean isNews = lastAsked > lastRefresh || lastChange > lastRefresh;
    return now() >= lastRefresh + (isNews ? pace.refresh() : pace.longRefresh());
  }

  /** Whether it is time to try again what was not possible. */
  boolean isRetryDue() {
    return now() >= lastRefresh + pace.refresh();
  }
}
