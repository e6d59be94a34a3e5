package org.odooanalyzer.measure;

import java.util.Arrays;
import java.util.List;

/** What is done to need little memory: with each configuration one thing more. */
enum Configuration {
  EVERYTHING("everything in memory", "false", false),
  TREES("phase 1: trees are dropped", "treeEviction", false),
  RECENT("phases 1 and 2: recent files only", "treeEviction,lru", false),
  LAZY("phases 1 to 3: loaded when needed", "treeEviction,lru,lazyLoading", false),
  PRUNED(
      "phases 1 to 4: evaluations pruned", "treeEviction,lru,lazyLoading,evaluationPruning", false),
  COLD("and a disk cache, empty at first", "true", true),
  WARM("and a disk cache that is filled", "true", true);

  private final String title;
  private final String phases;
  private final boolean usesDisk;

  Configuration(String title, String phases, boolean usesDisk) {
    this.title = title;
    this.phases = phases;
    this.usesDisk = usesDisk;
  }

  String title() {
    return title;
  }

  /** As the option {@code memoryOptimization} has them. */
  String phases() {
    return phases;
  }

  /** All of them in order, without those with a cache when there is to be none. */
  static List<Configuration> all(boolean withDisk) {
    return Arrays.stream(values()).filter(one -> withDisk || !one.usesDisk).toList();
  }
}
