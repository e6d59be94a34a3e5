package org.odooanalyzer.syntax.python.antlr;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.odooanalyzer.benchmarks.PythonFiles;
import org.odooanalyzer.syntax.python.PythonSource;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * One operation is a pass over all Python files of a folder that are in memory already. Divide the
 * megabytes that the setup prints by the time, and the bytes of {@code -prof gc} by the bytes.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
public class PythonBenchmark {
  /** The folder; its files are read once. */
  @Param("corpus")
  public String folder = "";

  private final List<byte[]> bytes = new ArrayList<>();
  private final List<String> texts = new ArrayList<>();
  private final PythonLexer lexer = new PythonLexer();
  private final PythonParser parser = new PythonParser();

  /** Reads the files. */
  @Setup
  public void read() throws IOException {
    long size = 0;
    for (Path file : PythonFiles.below(Path.of(folder))) {
      byte[] content = Files.readAllBytes(file);
      size += content.length;
      bytes.add(content);
      texts.add(PythonSource.decode(content).tree().content());
    }
    System.out.println(bytes.size() + " files, " + size + " bytes");
  }

  /** Bytes to text. */
  @Benchmark
  public void decode(Blackhole hole) {
    for (byte[] content : bytes) {
      hole.consume(PythonSource.decode(content));
    }
  }

  /** Text to tokens. */
  @Benchmark
  public int lex() {
    int tokens = 0;
    for (String text : texts) {
      lexer.read(text);
      tokens += lexer.tokens.count;
    }
    return tokens;
  }

  /** Text to trees. */
  @Benchmark
  public void parse(Blackhole hole) {
    for (String text : texts) {
      hole.consume(parser.parse(text));
    }
  }
}
