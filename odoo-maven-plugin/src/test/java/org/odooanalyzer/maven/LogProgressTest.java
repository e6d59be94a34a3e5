package org.odooanalyzer.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class LogProgressTest {
  private final RecordingLog log = new RecordingLog();
  private final AtomicLong nanoTime = new AtomicLong();
  private final LogProgress progress = new LogProgress(log, nanoTime::get);

  @Test
  void aShortRunLogsNothing() {
    nanoTime.set(1_999_999_999L);
    progress.advanced("reading files", 5, 10);

    assertThat(log.lines).isEmpty();
  }

  @Test
  void aLongRunLogsALineEveryTwoSeconds() {
    nanoTime.set(2_000_000_000L);
    progress.advanced("reading files", 5, 10);
    progress.advanced("reading files", 6, 10);
    nanoTime.set(4_000_000_000L);
    progress.advanced("checking", 3, 0);

    assertThat(log.lines).containsExactly("info   reading files: 5 of 10", "info   checking: 3");
  }
}
