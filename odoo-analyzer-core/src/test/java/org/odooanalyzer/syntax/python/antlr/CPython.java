package org.odooanalyzer.syntax.python.antlr;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/** A Python interpreter on this machine, asked what its own parser makes of files. */
final class CPython {
  private static final List<String> NAMES =
      List.of("python3.14", "python3.13", "python3.12", "python3");

  private final String executable;

  private CPython(String executable) {
    this.executable = executable;
  }

  /**
   * The interpreter of the property {@code odooanalyzer.python}, or the newest on the PATH. Before
   * 3.12, CPython gave no spans to the parts of f-strings, so older ones are of no use.
   */
  static Optional<CPython> find() {
    String configured = System.getProperty("odooanalyzer.python");
    if (configured != null) {
      return Optional.of(new CPython(configured));
    }
    for (String name : NAMES) {
      for (String folder : System.getenv().getOrDefault("PATH", "").split(File.pathSeparator, -1)) {
        Path candidate = Path.of(folder, name);
        if (Files.isExecutable(candidate) && isNewEnough(candidate)) {
          return Optional.of(new CPython(candidate.toString()));
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isNewEnough(Path candidate) {
    try {
      Process process =
          new ProcessBuilder(
                  candidate.toString(), "-c", "import sys; sys.exit(sys.version_info < (3, 12))")
              .redirectErrorStream(true)
              .start();
      process.getInputStream().readAllBytes();
      return process.waitFor() == 0;
    } catch (IOException unusable) {
      return false;
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /** For each file "ok" and the CRC-32 of its dump, or "error" and a message. */
  List<String> digests(List<Path> files) {
    return run(files);
  }

  /** The dump of one file. */
  String dump(Path file) {
    List<String> lines = run(List.of(file), "--text");
    return String.join("\n", lines);
  }

  private List<String> run(List<Path> files, String... options) {
    List<String> command = new ArrayList<>(List.of(executable, script().toString()));
    command.addAll(List.of(options));
    try {
      Process process =
          new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
      CompletableFuture<Void> writing = CompletableFuture.runAsync(() -> send(process, files));
      List<String> lines;
      try (BufferedReader reader =
          new BufferedReader(
              new java.io.InputStreamReader(process.getInputStream(), StandardCharsets.US_ASCII))) {
        lines = reader.lines().toList();
      }
      writing.join();
      return lines;
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private static void send(Process process, List<Path> files) {
    try (BufferedWriter writer = process.outputWriter(StandardCharsets.UTF_8)) {
      for (Path file : files) {
        writer.write(file + "\n");
      }
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private static Path script() {
    return Resources.path("dump_ast.py");
  }
}
