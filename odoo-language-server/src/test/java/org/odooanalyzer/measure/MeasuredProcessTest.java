package org.odooanalyzer.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.JsonObject;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.odooanalyzer.measure.report.Measured;
import org.odooanalyzer.measure.report.Sample;
import org.odooanalyzer.server.ServeOptions;
import org.odooanalyzer.workspace.InvalidConfigurationException;
import org.odooanalyzer.workspace.Progress;

/** Processes that go wrong, each in its own way. */
class MeasuredProcessTest {
  private static final Task TASK =
      new Task(ServeOptions.of(List.of(Path.of("").toAbsolutePath()), new JsonObject()), 1);

  private final Recording recording = new Recording(Configuration.WARM);

  @Test
  void anExhaustedHeapIsTheReasonAndWhatWasToldStays() {
    assertThat(run("heap")).startsWith("out of memory (OutOfMemoryError");
    Measured measured = recording.measured("died", recording);
    assertThat(measured.isDone()).isFalse();
    assertThat(measured.answers()).isEqualTo(1);
    assertThat(measured.last(Sample.HEAP_LIVE)).isEqualTo(7);
  }

  @Test
  void aProcessThatEndsSaysWhy() {
    assertThat(run("exit")).isEqualTo("ended with exit code 5: somebody stumbled");
  }

  @Test
  void aProcessThatIsKilledInTheMiddleOfALineIsSaidToBe() {
    assertThat(run("half")).isEqualTo("killed by signal 9");
    assertThat(recording.measured("killed", recording).answers()).isEqualTo(1);
  }

  @Test
  void aProcessThatHangsIsGivenUp() {
    assertThat(run("hang", Duration.ofSeconds(2))).isEqualTo("given up after 2 s");
  }

  @Test
  void aFaultOfTheAnalyzerIsSaidToBeOne() {
    assertThat(run("fault")).isEqualTo("internal error: java.lang.IllegalStateException: what now");
  }

  @Test
  void optionsThatCannotBeCarriedOutAreRefused() {
    assertThatThrownBy(() -> run("refuse"))
        .isInstanceOf(InvalidConfigurationException.class)
        .hasMessage("there is no Odoo");
  }

  @Test
  void aProcessThatDoesItsWorkHasNoReason() {
    assertThat(run("work")).isNull();
    assertThat(recording.isDone()).isTrue();
  }

  @Test
  void aCommandThatIsNotThereIsNamed() {
    assertThatThrownBy(
            () ->
                MeasuredProcess.run(
                    List.of("no-such-java"), TASK, Duration.ofSeconds(9), recording, Progress.NONE))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining("no-such-java");
  }

  private @Nullable String run(String how) {
    return run(how, Duration.ofMinutes(2));
  }

  private @Nullable String run(String how, Duration timeout) {
    return MeasuredProcess.run(FakeProbe.command(how), TASK, timeout, recording, Progress.NONE);
  }
}
