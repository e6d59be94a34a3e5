package org.odooanalyzer.measure;

import java.io.BufferedReader;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.odooanalyzer.workspace.InvalidConfigurationException;
import org.odooanalyzer.workspace.Progress;
import org.odooanalyzer.workspace.Workspace;

/**
 * A process that is measured: it reads a {@link Task} from its standard input, does it, and tells
 * on its standard output what it holds and answers. It ends when whoever started it is gone.
 */
public final class MemoryProbe {
  private static final long STACK_BYTES = 64L << 20;
  private static final int LEFT_ALONE = 9;

  private MemoryProbe() {}

  /** Measures once. */
  @SuppressWarnings("SystemOut")
  public static void main(String[] args) throws IOException, InterruptedException {
    Telling telling =
        new Telling(
            new PrintStream(
                new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8));
    System.setOut(System.err);
    BufferedReader in =
        new BufferedReader(
            new InputStreamReader(new FileInputStream(FileDescriptor.in), StandardCharsets.UTF_8));
    String line = in.readLine();
    if (line == null) {
      throw new IOException("nothing was said about what to measure");
    }
    watch(in);
    // As deep as the stacks of a server.
    Thread work =
        new Thread(null, () -> measure(Task.of(line), telling), "odoo-measured", STACK_BYTES);
    work.start();
    work.join();
  }

  private static void watch(BufferedReader in) {
    Thread watch =
        new Thread(
            () -> {
              try {
                while (in.readLine() != null) {
                  // Nothing more is to be said.
                }
              } catch (IOException e) {
                // Then nobody is there either.
              }
              Runtime.getRuntime().halt(LEFT_ALONE);
            },
            "odoo-watch");
    watch.setDaemon(true);
    watch.start();
  }

  private static void measure(Task task, Telling telling) {
    try {
      Sampler sampler = new Sampler(telling);
      sampler.look();
      sampler.start();
      try (Workspace workspace = Workspace.open(task.server().request(), Progress.NONE)) {
        sampler.opened(workspace);
        telling.reached("opened", sampler.millis());
        sampler.look();
        new Script(workspace, sampler, telling).run(task.files());
        sampler.step("the end");
        sampler.look();
        telling.reached("end", sampler.millis());
      }
    } catch (InvalidConfigurationException e) {
      telling.refusal(e.parameter(), String.valueOf(e.getMessage()));
    } catch (RuntimeException | StackOverflowError e) {
      telling.failure(e.toString());
    }
  }
}
