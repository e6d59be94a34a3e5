package org.odooanalyzer.benchmarks;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.odooanalyzer.syntax.Parsed;
import org.odooanalyzer.syntax.python.PyModule;
import org.odooanalyzer.syntax.python.PythonSource;
import org.odooanalyzer.syntax.python.antlr.PythonParser;
import org.odooanalyzer.text.SourceText;

/**
 * Walks a folder, then reads, parses and drops each of its Python files, and prints the time of
 * each pass. The first pass of a process is the cold run.
 *
 * <p>Usage: {@code ParseAll DIR [threads] [passes]}
 */
public final class ParseAll {
  private final AtomicLong bytes = new AtomicLong();
  private final AtomicInteger problems = new AtomicInteger();

  private ParseAll() {}

  /** Runs the passes. */
  public static void main(String[] args) throws IOException {
    Path folder = Path.of(args[0]);
    int threads = args.length > 1 ? Integer.parseInt(args[1]) : 1;
    int passes = args.length > 2 ? Integer.parseInt(args[2]) : 1;
    PrintStream out = System.out;
    for (int pass = 0; pass < passes; pass++) {
      long start = System.nanoTime();
      ParseAll run = new ParseAll();
      int files = run.pass(folder, threads);
      double seconds = (System.nanoTime() - start) / 1e9;
      double megabytes = run.bytes.get() / 1e6;
      out.printf(
          Locale.ROOT,
          "pass %d: %d files, %.1f MB, %.3f s, %.1f MB/s, %d problems%n",
          pass + 1,
          files,
          megabytes,
          seconds,
          megabytes / seconds,
          run.problems.get());
    }
  }

  private int pass(Path folder, int threads) throws IOException {
    List<Path> files = PythonFiles.below(folder);
    AtomicInteger next = new AtomicInteger();
    List<CompletableFuture<Void>> workers = new ArrayList<>();
    for (int i = 1; i < threads; i++) {
      workers.add(CompletableFuture.runAsync(() -> work(files, next)));
    }
    work(files, next);
    workers.forEach(CompletableFuture::join);
    return files.size();
  }

  private void work(List<Path> files, AtomicInteger next) {
    PythonParser parser = new PythonParser();
    for (int i = next.getAndIncrement(); i < files.size(); i = next.getAndIncrement()) {
      try {
        byte[] content = Files.readAllBytes(files.get(i));
        Parsed<SourceText> source = PythonSource.decode(content);
        Parsed<PyModule> module = parser.parse(source.tree().content());
        bytes.addAndGet(content.length);
        problems.addAndGet(module.problems().size());
      } catch (IOException failed) {
        throw new UncheckedIOException(failed);
      }
    }
  }
}
