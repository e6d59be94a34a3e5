package org.odooanalyzer.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.lsp4j.WorkDoneProgressBegin;
import org.eclipse.lsp4j.WorkDoneProgressNotification;
import org.eclipse.lsp4j.WorkDoneProgressReport;
import org.junit.jupiter.api.Test;
import org.odooanalyzer.protocol.ClientFeatures;

/** How far work is, as a client sees it. */
class WorkProgressTest {
  private final RecordingClient shown = new RecordingClient();

  private Client client(String capabilities) {
    Client client =
        new Client(new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8));
    client.connect(shown);
    client.introduce(ClientFeatures.of(Clients.of(capabilities)));
    return client;
  }

  @Test
  void thePercentageGrowsAndTheEndComesLast() throws Exception {
    try (WorkProgress progress =
        client("{\"window\":{\"workDoneProgress\":true}}").progress("Work")) {
      for (String step : List.of("find", "compare")) {
        for (int done = 0; done <= 4; done++) {
          Thread.sleep(110);
          progress.advanced(step, done, 4);
        }
      }
    }

    List<String> kinds = new ArrayList<>();
    List<Integer> percentages = new ArrayList<>();
    for (WorkDoneProgressNotification each : shown.progress) {
      kinds.add(each.getKind().name());
      if (each instanceof WorkDoneProgressBegin begin) {
        percentages.add(begin.getPercentage());
        assertThat(begin.getTitle()).isEqualTo("Work");
      } else if (each instanceof WorkDoneProgressReport report) {
        percentages.add(report.getPercentage());
      }
    }
    assertThat(kinds).startsWith("begin", "report").endsWith("end").hasSizeGreaterThan(9);
    assertThat(percentages).isSorted().first().isEqualTo(0);
    assertThat(percentages.get(percentages.size() - 1)).isBetween(40, 100);
  }

  @Test
  void aClientThatShowsNothingIsToldNothing() throws Exception {
    try (WorkProgress progress = client("{}").progress("Work")) {
      Thread.sleep(110);
      progress.advanced("find", 1, 2);
    }
    assertThat(shown.progress).isEmpty();
  }

  @Test
  void workThatIsShortIsNotShownWhenItIsQuiet() {
    try (WorkProgress progress =
        client("{\"window\":{\"workDoneProgress\":true}}").quietProgress("Work")) {
      progress.advanced("find", 1, 2);
    }
    assertThat(shown.progress).isEmpty();
  }
}
