package org.odooanalyzer.measure;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.odooanalyzer.workspace.Progress;

/** A process that does a task and tells what it holds; it never outlives the call. */
final class MeasuredProcess {
  private static final int LAST_WORDS = 40;
  private static final int EXIT_OUT_OF_MEMORY = 3;
  private static final int EXIT_SIGNALS = 128;

  private final Recording recording;
  private final Duration timeout;
  private final Process process;
  private final Deque<String> lastWords = new ArrayDeque<>();
  private final AtomicBoolean isGivenUp = new AtomicBoolean();

  private MeasuredProcess(Recording recording, Duration timeout, Process process) {
    this.recording = recording;
    this.timeout = timeout;
    this.process = process;
  }

  /**
   * Starts a process, and listens until it ends.
   *
   * @param timeout after which it is given up
   * @return why it did not do its task; absent when it did
   * @throws org.odooanalyzer.workspace.InvalidConfigurationException when it refuses its options
   */
  static @Nullable String run(
      List<String> command, Task task, Duration timeout, Recording recording, Progress progress) {
    try {
      Process process = new ProcessBuilder(command).start();
      try {
        return new MeasuredProcess(recording, timeout, process).listen(task, progress);
      } finally {
        process.destroyForcibly();
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot start " + command.get(0), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CancellationException();
    }
  }

  private @Nullable String listen(Task task, Progress progress)
      throws IOException, InterruptedException {
    Thread errors = daemon("odoo-errors", this::readErrors);
    daemon("odoo-timeout", this::giveUp);
    // It stays open as long as this process lives: the other one ends with it.
    Writer in = process.outputWriter(StandardCharsets.UTF_8);
    send(in, task.line() + "\n");
    BufferedReader out =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    for (String line = out.readLine(); line != null; line = out.readLine()) {
      recording.take(line);
      progress.advanced(recording.configuration().title(), recording.visited(), recording.visits());
    }
    int code = process.waitFor();
    errors.join();
    return recording.isDone() && code == 0 ? null : reason(code);
  }

  /** A process that dies at once cannot be told anything; its exit code says more. */
  private static void send(Writer in, String line) {
    try {
      in.write(line);
      in.flush();
    } catch (IOException e) {
      // What it says last is the reason.
    }
  }

  private static Thread daemon(String name, Runnable work) {
    Thread thread = new Thread(work, name);
    thread.setDaemon(true);
    thread.start();
    return thread;
  }

  private void readErrors() {
    try (BufferedReader errors = process.errorReader(StandardCharsets.UTF_8)) {
      for (String line = errors.readLine(); line != null; line = errors.readLine()) {
        lastWords.addLast(line);
        if (lastWords.size() > LAST_WORDS) {
          lastWords.removeFirst();
        }
      }
    } catch (IOException e) {
      // The process was killed while it spoke.
    }
  }

  private void giveUp() {
    try {
      if (!process.waitFor(timeout.toMillis(), TimeUnit.MILLISECONDS)) {
        isGivenUp.set(true);
        process.destroyForcibly();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private String reason(int code) {
    if (isGivenUp.get()) {
      return "given up after " + timeout.toSeconds() + " s";
    }
    String said = recording.failure();
    if (said != null) {
      return "internal error: " + said;
    }
    String memory =
        lastWords.stream().filter(line -> line.contains("OutOfMemoryError")).findFirst().orElse("");
    if (code == EXIT_OUT_OF_MEMORY && !memory.isEmpty()) {
      return "out of memory (" + memory.substring(memory.indexOf("OutOfMemoryError")) + ")";
    }
    if (code > EXIT_SIGNALS) {
      return "killed by signal " + (code - EXIT_SIGNALS) + lastWord();
    }
    return "ended with exit code " + code + lastWord();
  }

  private String lastWord() {
    return lastWords.isEmpty() ? "" : ": " + lastWords.getFirst();
  }
}
