package org.odooanalyzer.workspace;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongSupplier;
import org.odooanalyzer.report.Statistics;

/**
 * How long the steps of a run took. The steps of single files run in turn on several threads; their
 * share of the time on the wall is their share of the time of the threads.
 */
final class StepTimes {
  /** The steps that are done file by file. */
  enum FileStep {
    READ("reading"),
    PARSE("parsing"),
    FACTS("facts"),
    RULES("rules");

    private final String title;

    FileStep(String title) {
      this.title = title;
    }
  }

  private static final long NANOS_PER_MILLI = 1_000_000;

  private final LongSupplier nanoClock;
  private final long start;
  private final List<Statistics.StepTime> steps = new ArrayList<>();
  private final Map<FileStep, Long> fileNanos = new EnumMap<>(FileStep.class);
  private long last;

  StepTimes(LongSupplier nanoClock) {
    this.nanoClock = nanoClock;
    this.start = nanoClock.getAsLong();
    this.last = start;
  }

  /** What measures the steps of the files of one thread. */
  Lap lap() {
    return new Lap();
  }

  /** Ends a step that the whole project took together. */
  void ended(String title) {
    steps.add(new Statistics.StepTime(title, sinceLast()));
  }

  /** Ends the step in which all files were worked on, one line for each of its parts. */
  void endedFiles() {
    long wall = sinceLast();
    long sum = fileNanos.values().stream().mapToLong(Long::longValue).sum();
    for (FileStep step : FileStep.values()) {
      long share =
          sum == 0 ? 0 : Math.round((double) wall * fileNanos.getOrDefault(step, 0L) / sum);
      steps.add(new Statistics.StepTime(step.title, share));
    }
  }

  List<Statistics.StepTime> steps() {
    return List.copyOf(steps);
  }

  long elapsedMillis() {
    return (nanoClock.getAsLong() - start) / NANOS_PER_MILLI;
  }

  private long sinceLast() {
    long now = nanoClock.getAsLong();
    long millis = (now - last) / NANOS_PER_MILLI;
    last = now;
    return millis;
  }

  private synchronized void add(FileStep step, long nanos) {
    fileNanos.merge(step, nanos, Long::sum);
  }

  /** Used by one thread: each call gives the time since the one before to a step. */
  final class Lap {
    private long before;

    void begin() {
      before = nanoClock.getAsLong();
    }

    void end(FileStep step) {
      long now = nanoClock.getAsLong();
      add(step, now - before);
      before = now;
    }
  }
}
