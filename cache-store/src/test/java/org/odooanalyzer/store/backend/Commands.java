package org.odooanalyzer.store.backend;

import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Programs of the system that tests of faults need. */
public final class Commands {
  private Commands() {}

  /** The exit code of a command whose output nobody wants; -1 where there is no such program. */
  public static int run(List<String> command) throws InterruptedException {
    try {
      return new ProcessBuilder(command)
          .redirectErrorStream(true)
          .redirectOutput(ProcessBuilder.Redirect.DISCARD)
          .start()
          .waitFor();
    } catch (IOException absent) {
      return -1;
    }
  }

  /** See {@link #run(List)}. */
  public static int run(String... command) throws InterruptedException {
    return run(List.of(command));
  }

  /** Whether a program that runs another one works here. */
  public static boolean canRun(List<String> program) throws InterruptedException {
    List<String> command = new ArrayList<>(program);
    command.add("true");
    return run(command) == 0;
  }

  /** File systems that a test mounts; without the right to do so, the test is left out. */
  public static final class Mounts {
    private final List<Path> mounted = new ArrayList<>();

    /** Mounts at a place, or changes what is mounted there. */
    public void add(Path place, String... options) throws InterruptedException {
      List<String> command = new ArrayList<>(List.of("mount"));
      command.addAll(List.of(options));
      command.add(place.toString());
      assumeThat(run(command)).as("mounting needs root").isZero();
      mounted.add(place);
    }

    public void unmount() throws InterruptedException {
      for (Path place : mounted) {
        run("umount", "-l", place.toString());
      }
    }
  }
}
