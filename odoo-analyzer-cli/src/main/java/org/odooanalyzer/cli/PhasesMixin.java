package org.odooanalyzer.cli;

import org.odooanalyzer.workspace.MemoryOptions;
import picocli.CommandLine.Option;

/** The option that says what is done to need little memory. */
final class PhasesMixin {
  @Option(
      names = "--memory-optimization",
      paramLabel = "PHASES",
      defaultValue = MemoryOptions.DEFAULT,
      description = {
        "what is done to need little memory: true, false (everything stays in memory, and nothing"
            + " is kept on disk), or some of treeEviction,lru,lazyLoading,evaluationPruning,"
            + "diskCache",
        "default: true"
      })
  String memoryOptimization = MemoryOptions.DEFAULT;
}
