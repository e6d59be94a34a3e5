package org.odooanalyzer.store.generation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A process of a fault test, with its output in a file. */
record Child(Process process, Path output) {
  private static final int PATIENCE_MINUTES = Boolean.getBoolean("odooanalyzer.torture") ? 40 : 2;

  static Child start(Path folder, List<String> before, String... args) throws IOException {
    return startWith(folder, before, System.getProperty("java.class.path"), args);
  }

  static Child startWith(Path folder, List<String> before, String classPath, String... args)
      throws IOException {
    List<String> command = new ArrayList<>(before);
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(
        List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-XX:-UsePerfData", "-Xmx96m"));
    command.add("-XX:ErrorFile=" + folder.resolve("hs_err_%p.log"));
    command.addAll(List.of("-cp", classPath));
    command.add(ChildMain.class.getName());
    command.add(args[0]);
    command.add(folder.toString());
    command.addAll(List.of(args).subList(1, args.length));
    Path output = Files.createTempFile(folder, "child-" + args[0], ".txt");
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(output.toFile())
            .start();
    return new Child(process, output);
  }

  /** Waits for the end, and fails when it was not a good one. */
  void assertDone() throws IOException, InterruptedException {
    boolean done = process.waitFor(PATIENCE_MINUTES, TimeUnit.MINUTES);
    if (!done) {
      process.destroyForcibly();
    }
    assertThat(done).as("the process ends by itself").isTrue();
    assertThat(process.exitValue()).as(Files.readString(output)).isZero();
  }

  void kill() throws InterruptedException {
    process.destroyForcibly();
    process.waitFor();
  }

  /** Waits until the process has printed a line. */
  void await(String line) throws IOException, InterruptedException {
    for (int i = 0; i < 1200; i++) {
      try (BufferedReader reader = Files.newBufferedReader(output)) {
        if (reader.lines().anyMatch(line::equals)) {
          return;
        }
      }
      TimeUnit.MILLISECONDS.sleep(50);
    }
    throw new IllegalStateException(line + " was not printed: " + Files.readString(output));
  }

  void signal(String name) throws IOException, InterruptedException {
    int exit = new ProcessBuilder("kill", "-" + name, "" + process.pid()).start().waitFor();
    assertThat(exit).isZero();
  }
}
