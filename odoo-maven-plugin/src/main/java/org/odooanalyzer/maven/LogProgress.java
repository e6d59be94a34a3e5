package org.odooanalyzer.maven;

import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;
import org.apache.maven.plugin.logging.Log;
import org.odooanalyzer.workspace.Progress;

/** Writes at most one line of progress every two seconds, so that a short run writes none. */
final class LogProgress implements Progress {
  private static final long INTERVAL_NANOS = 2_000_000_000L;

  private final Log log;
  private final LongSupplier nanoTime;
  private final AtomicLong lastLine;

  LogProgress(Log log, LongSupplier nanoTime) {
    this.log = log;
    this.nanoTime = nanoTime;
    this.lastLine = new AtomicLong(nanoTime.getAsLong());
  }

  @Override
  public void advanced(String step, int done, int total) {
    long now = nanoTime.getAsLong();
    long last = lastLine.get();
    if (now - last >= INTERVAL_NANOS && lastLine.compareAndSet(last, now)) {
      log.info(total > 0 ? "  " + step + ": " + done + " of " + total : "  " + step + ": " + done);
    }
  }
}
