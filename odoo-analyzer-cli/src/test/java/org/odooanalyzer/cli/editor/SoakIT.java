package org.odooanalyzer.cli.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** A long day of work costs no more memory than its first hour. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the launcher is a shell script")
class SoakIT {
  private static final int REQUESTS = 10_000;
  private static final Path JCMD = Path.of(System.getProperty("java.home"), "bin", "jcmd");

  @TempDir Path folder;

  @Test
  void tenThousandRequestsAndTheEditsBetweenThemLeaveNothingBehind() throws Exception {
    GoldenProject sample = GoldenProject.sample(folder, "true");
    List<Long> live = new ArrayList<>();
    try (EditorClient client = sample.open("-Xmx64m")) {
      while (client.requests() < REQUESTS) {
        for (Path file : client.open()) {
          assertThat(sample.complaints(client))
              .as("after %s requests", client.requests())
              .isEmpty();
          edit(client, file, live.size());
        }
        live.add(liveHeap(client));
      }
    }
    // What is left moves within seven parts of a hundred.
    assertThat(live.get(live.size() - 1))
        .as("%s", live)
        .isLessThan(live.get(0) + live.get(0) * 15 / 100);
  }

  /** Types and takes it back; now and then closes the file and opens it again. */
  private static void edit(EditorClient client, Path file, int round) throws Exception {
    String text = client.text(file);
    client.change(file, GoldenIT.shifted(file.toString(), text));
    var unused = client.outline(file);
    client.change(file, text);
    if (round % 3 == 0) {
      client.close(file);
      client.open(file, Files.readString(file));
    }
  }

  /** The heap in use after a full collection, in bytes. */
  private static long liveHeap(EditorClient client) throws Exception {
    Process jcmd =
        new ProcessBuilder(JCMD.toString(), Long.toString(client.pid()), "GC.run")
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    assertThat(jcmd.waitFor(1, TimeUnit.MINUTES)).isTrue();
    assertThat(jcmd.exitValue()).isZero();
    return Objects.requireNonNull(client.memory().get("heapUsed"));
  }
}
