package org.odooanalyzer.cli;

import java.io.PrintWriter;
import java.util.function.Function;
import java.util.function.LongSupplier;
import org.odooanalyzer.workspace.Progress;

/** Shows how far a run is in one line of a terminal, at most ten times a second. */
final class TerminalProgress implements Progress {
  private static final long INTERVAL_NANOS = 100_000_000L;
  private static final String ERASE_LINE = "\r\033[K";

  private final PrintWriter terminal;
  private final LongSupplier nanoTime;
  private long shown;
  private boolean visible;

  TerminalProgress(PrintWriter terminal, LongSupplier nanoTime) {
    this.terminal = terminal;
    this.nanoTime = nanoTime;
    this.shown = nanoTime.getAsLong();
  }

  /** Does some work; while it is watched, the terminal shows how far it is. */
  static <T> T shown(boolean watched, PrintWriter terminal, Function<Progress, T> work) {
    if (!watched) {
      return work.apply(Progress.NONE);
    }
    TerminalProgress progress = new TerminalProgress(terminal, System::nanoTime);
    try {
      return work.apply(progress);
    } finally {
      progress.erase();
    }
  }

  @Override
  public synchronized void advanced(String step, int done, int total) {
    long now = nanoTime.getAsLong();
    if (now - shown < INTERVAL_NANOS) {
      return;
    }
    shown = now;
    visible = true;
    terminal.print(ERASE_LINE + step + " " + done + (total > 0 ? "/" + total : ""));
    terminal.flush();
  }

  /** Takes the line away, before something else is printed. */
  synchronized void erase() {
    if (visible) {
      visible = false;
      terminal.print(ERASE_LINE);
      terminal.flush();
    }
  }
}
