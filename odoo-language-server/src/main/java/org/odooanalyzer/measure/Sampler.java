package org.odooanalyzer.measure;

import java.lang.management.ManagementFactory;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.odooanalyzer.measure.report.Sample;
import org.odooanalyzer.workspace.MemoryStatistics;
import org.odooanalyzer.workspace.Workspace;

/**
 * Looks at intervals what the process holds. Its clock stands still while it looks, since a full
 * collection of a large heap takes longer than most work. Safe for many threads.
 */
final class Sampler {
  private static final long INTERVAL_MILLIS = 500;
  private static final long TURN_MILLIS = 50;

  private final Telling telling;
  private final long start = System.nanoTime();
  private long standing;
  private long lastMillis;
  private String step = "opening";
  private @Nullable Workspace workspace;

  Sampler(Telling telling) {
    this.telling = telling;
  }

  /** Begins to look. */
  void start() {
    Thread thread = new Thread(this::watch, "odoo-sampler");
    thread.setDaemon(true);
    thread.start();
  }

  @SuppressWarnings("BusyWait") // it sleeps
  private void watch() {
    try {
      while (true) {
        Thread.sleep(TURN_MILLIS);
        lookWhenDue();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private synchronized void lookWhenDue() {
    if (millis() - lastMillis >= INTERVAL_MILLIS) {
      look();
    }
  }

  /** The nanoseconds of work so far. */
  synchronized long nanos() {
    return System.nanoTime() - start - standing;
  }

  /** The milliseconds of work so far. */
  long millis() {
    return TimeUnit.NANOSECONDS.toMillis(nanos());
  }

  /** Hears what is open from now on. */
  synchronized void opened(Workspace opened) {
    workspace = opened;
  }

  /** Hears what is done from now on. */
  synchronized void step(String begun) {
    step = begun;
  }

  /** Looks now. */
  synchronized void look() {
    long before = System.nanoTime();
    lastMillis = millis();
    MemoryStatistics known = workspace == null ? MemoryStatistics.ofProcess() : workspace.memory();
    SortedMap<String, Long> values = new TreeMap<>(known.values());
    System.gc();
    values.put(
        Sample.HEAP_LIVE, ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed());
    telling.sample(lastMillis, step, values);
    standing += System.nanoTime() - before;
  }
}
