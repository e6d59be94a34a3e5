package org.odooanalyzer.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A server in a process of its own: its arguments are the project, the cache, its backend and the
 * port.
 */
final class ServerMain {
  private ServerMain() {}

  public static void main(String[] arguments) {
    ServeOptions options =
        Served.options(Path.of(arguments[0]), Path.of(arguments[1]), arguments[2]);
    Path port = Path.of(arguments[1], "port");
    System.exit(
        LanguageServerGoal.run(
            options, arguments[3], listening -> write(port, String.valueOf(listening))));
  }

  private static void write(Path file, String text) {
    try {
      Path part = file.resolveSibling("part");
      Files.createDirectories(file.resolveSibling(""));
      Files.writeString(part, text);
      Files.move(part, file);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  /** Starts one that keeps its cache in files of our own. */
  static Process start(Path project, Path cache, String port) throws IOException {
    return start(project, cache, "pack", port, List.of());
  }

  /**
   * Starts one.
   *
   * @param before a command that runs it, such as {@code fiu-run}
   */
  static Process start(Path project, Path cache, String backend, String port, List<String> before)
      throws IOException {
    List<String> command = new ArrayList<>(before);
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Xmx256m", "-XX:TieredStopAtLevel=1", "-XX:-UsePerfData", "-cp"));
    command.add(System.getProperty("java.class.path"));
    command.addAll(
        List.of(ServerMain.class.getName(), project.toString(), cache.toString(), backend, port));
    return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
  }
}
