package org.odooanalyzer.measure.report;

import java.util.List;
import java.util.Optional;

/**
 * What an ablation found out: the same work with more and more done to need little memory.
 *
 * @param toolVersion the version of this tool
 * @param java the Java that ran it
 * @param files the files of the project
 * @param reported those of them that are reported on
 * @param visited the files that were opened one after another
 * @param heapMebibytes the bound of the heap of each configuration
 * @param configurations with more and more of the phases
 */
public record MemoryReport(
    String toolVersion,
    String java,
    int files,
    int reported,
    int visited,
    int heapMebibytes,
    List<Measured> configurations) {
  public MemoryReport {
    configurations = List.copyOf(configurations);
  }

  /** Whether all configurations gave the same answers, as far as they came. */
  public boolean isSame() {
    return configurations.stream().allMatch(measured -> measured.differences().isEmpty());
  }

  /** What stands for today: the last configuration, with everything on; absent when it failed. */
  public Optional<Measured> now() {
    return configurations.isEmpty()
        ? Optional.empty()
        : Optional.of(configurations.get(configurations.size() - 1)).filter(Measured::isDone);
  }
}
