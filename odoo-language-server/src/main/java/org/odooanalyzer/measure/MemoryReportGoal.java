package org.odooanalyzer.measure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.odooanalyzer.measure.report.Measured;
import org.odooanalyzer.measure.report.MemoryHtml;
import org.odooanalyzer.measure.report.MemoryJson;
import org.odooanalyzer.measure.report.MemoryReport;
import org.odooanalyzer.measure.report.MemoryText;
import org.odooanalyzer.measure.report.Sample;
import org.odooanalyzer.workspace.InvalidConfigurationException;
import org.odooanalyzer.workspace.Outcome;
import org.odooanalyzer.workspace.Progress;
import org.odooanalyzer.workspace.ToolVersion;

/**
 * The goal {@code memory-report}: does the same work with more and more done to need little memory,
 * each time in a process of its own, and says what it took.
 */
public final class MemoryReportGoal {
  private final MemoryReportOptions options;
  private final Progress progress;
  private final Consumer<String> told;
  private final Commands commands;
  private final Path directory;

  private MemoryReportGoal(
      MemoryReportOptions options, Progress progress, Consumer<String> told, Commands commands) {
    this.options = options;
    this.progress = progress;
    this.told = told;
    this.commands = commands;
    this.directory = options.directory();
  }

  /** How the process of a configuration is started. */
  interface Commands {
    List<String> of(Configuration configuration);
  }

  /**
   * What came of it.
   *
   * @param outcome {@code CLEAN}; or {@code FINDINGS}: two configurations gave different answers,
   *     or the one with everything on did not do its work
   * @param lines the report for people
   * @param files that were written
   */
  public record Result(Outcome outcome, List<String> lines, List<Path> files) {
    public Result {
      lines = List.copyOf(lines);
      files = List.copyOf(files);
    }
  }

  /**
   * Measures and reports.
   *
   * @param told hears of each configuration in a sentence when it is done
   * @throws InvalidConfigurationException when the options cannot be carried out
   */
  public static Result run(MemoryReportOptions options, Progress progress, Consumer<String> told) {
    return run(
        options,
        progress,
        told,
        configuration -> JavaCommand.of(MemoryProbe.class, options.heap()));
  }

  static Result run(
      MemoryReportOptions options, Progress progress, Consumer<String> told, Commands commands) {
    options.check();
    return new MemoryReportGoal(options, progress, told, commands).run();
  }

  private Result run() {
    try {
      Files.createDirectories(directory);
      Files.createDirectories(options.cacheParent());
      Path cache = Files.createTempDirectory(options.cacheParent(), ".memory-report-");
      try {
        return report(measureAll(cache));
      } finally {
        delete(cache);
      }
    } catch (IOException e) {
      throw new InvalidConfigurationException(
          "reportDir", "cannot write below " + directory + " (" + e + "); choose another folder");
    }
  }

  private Map<Recording, Optional<String>> measureAll(Path cache) {
    Map<Recording, Optional<String>> all = new LinkedHashMap<>();
    for (Configuration configuration : Configuration.all(options.usesDisk())) {
      Recording recording = new Recording(configuration);
      Task task = new Task(options.serving(configuration, cache), options.files());
      Optional<String> failure =
          Optional.ofNullable(
              MeasuredProcess.run(
                  commands.of(configuration),
                  task,
                  Duration.ofMinutes(options.timeout()),
                  recording,
                  progress));
      all.put(recording, failure);
      told.accept(sentence(recording, failure));
    }
    return all;
  }

  private static String sentence(Recording recording, Optional<String> failure) {
    Sample last = recording.last();
    String held =
        last == null
            ? ""
            : String.format(
                Locale.ROOT,
                "%,.0f MB of live heap after %.1f s",
                last.value(Sample.HEAP_LIVE) / 1e6,
                last.millis() / 1e3);
    return recording.configuration().title()
        + ": "
        + failure.map(why -> why + (held.isEmpty() ? "" : ", " + held)).orElse(held);
  }

  private Result report(Map<Recording, Optional<String>> all) throws IOException {
    Recording reference =
        all.keySet().stream()
            .filter(Recording::isDone)
            .findFirst()
            .orElseGet(() -> all.keySet().iterator().next());
    List<Measured> measured = new ArrayList<>();
    all.forEach(
        (recording, failure) -> measured.add(recording.measured(failure.orElse(null), reference)));
    MemoryReport report =
        new MemoryReport(
            ToolVersion.current(),
            System.getProperty("java.vm.name") + " " + Runtime.version(),
            reference.files(),
            reference.reported(),
            reference.visits(),
            options.heap(),
            measured);
    List<String> lines = MemoryText.lines(report);
    return new Result(
        report.isSame() && report.now().isPresent() ? Outcome.CLEAN : Outcome.FINDINGS,
        lines,
        List.of(
            write("memory-report.txt", String.join("\n", lines) + "\n"),
            write("memory-report.json", MemoryJson.of(report)),
            write("memory-report.html", MemoryHtml.of(report))));
  }

  private Path write(String name, String text) throws IOException {
    return Files.writeString(directory.resolve(name), text);
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> paths = Files.walk(folder)) {
      for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }
}
