package org.odooanalyzer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class TerminalProgressTest {
  private final StringWriter terminal = new StringWriter();
  private final AtomicLong nanoTime = new AtomicLong();
  private final TerminalProgress progress =
      new TerminalProgress(new PrintWriter(terminal), nanoTime::get);

  @Test
  void theLineIsRewrittenAtMostTenTimesASecondAndErasedInTheEnd() {
    progress.advanced("reading files", 1, 10);
    nanoTime.set(100_000_000L);
    progress.advanced("reading files", 2, 10);
    progress.advanced("reading files", 3, 10);
    nanoTime.set(200_000_000L);
    progress.advanced("checking", 4, 0);
    progress.erase();

    assertThat(terminal.toString())
        .isEqualTo("\r\033[Kreading files 2/10" + "\r\033[Kchecking 4" + "\r\033[K");
  }

  @Test
  void aRunTooShortForALineErasesNothing() {
    progress.advanced("reading files", 1, 10);
    progress.erase();

    assertThat(terminal.toString()).isEmpty();
  }
}
