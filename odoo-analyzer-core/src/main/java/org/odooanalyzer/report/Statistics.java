package org.odooanalyzer.report;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The figures of a run.
 *
 * @param odooVersion the series that was analyzed, for example {@code 19.0}; absent when unknown
 * @param addons how many addons were read
 * @param files what was read, by kind of file, in the order to show
 * @param steps how long each step took, in the order of the run
 * @param elapsedMillis how long the whole run took
 * @param peakMemoryBytes the most memory that was in use; 0 when unknown
 */
public record Statistics(
    @Nullable String odooVersion,
    int addons,
    List<FileCount> files,
    List<StepTime> steps,
    long elapsedMillis,
    long peakMemoryBytes) {
  public Statistics {
    files = List.copyOf(files);
    steps = List.copyOf(steps);
  }

  /** All kinds of files together. */
  public FileCount total() {
    FileCount sum = new FileCount("total", 0, 0, 0);
    for (FileCount count : files) {
      sum =
          new FileCount(
              "total",
              sum.files() + count.files(),
              sum.lines() + count.lines(),
              sum.bytes() + count.bytes());
    }
    return sum;
  }

  /**
   * What was read of one kind of file.
   *
   * @param kind for example {@code python}, {@code xml}, {@code csv} or {@code manifest}
   * @param files how many
   * @param lines their lines
   * @param bytes their size on disk
   */
  public record FileCount(String kind, int files, long lines, long bytes) {}

  /**
   * How long a step took.
   *
   * @param name for people, for example {@code reading files}
   * @param millis by the clock on the wall
   */
  public record StepTime(String name, long millis) {}
}
