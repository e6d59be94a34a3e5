package org.odooanalyzer.server;

import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.odooanalyzer.workspace.MemoryStatistics;

/** Tells the client's log at intervals what is held in memory. */
final class MemoryLog {
  private final Client client;
  private final Supplier<MemoryStatistics> memory;
  private long intervalMillis;
  private long last;

  MemoryLog(Client client, Supplier<MemoryStatistics> memory) {
    this.client = client;
    this.memory = memory;
  }

  /**
   * Says how often.
   *
   * @param minutes 0 for never
   */
  void every(int minutes) {
    intervalMillis = TimeUnit.MINUTES.toMillis(Math.max(0, minutes));
  }

  /** Tells it when it is time; the first time only starts the interval. */
  void go(long nowMillis) {
    if (last == 0) {
      last = nowMillis;
    }
    if (intervalMillis > 0 && nowMillis - last >= intervalMillis) {
      last = nowMillis;
      client.log(memory.get().line());
    }
  }
}
