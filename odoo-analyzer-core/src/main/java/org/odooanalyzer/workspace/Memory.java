package org.odooanalyzer.workspace;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.odooanalyzer.evaluation.Evaluator;
import org.odooanalyzer.text.FilePath;
import org.odooanalyzer.workspace.MemoryOptions.Phase;

/**
 * Holds until the end of a run, or as long as a project is open, what the phases that are switched
 * off would drop: the baseline that they are measured against. Safe for many threads.
 */
final class Memory {
  /** How many times as heavy as the facts of a text its tree is, about. */
  private static final int TREE_WEIGHT = 4;

  private final MemoryOptions options;
  private final Map<FilePath, Object> trees = new ConcurrentHashMap<>();
  private final Map<Set<String>, Evaluator> evaluators = new ConcurrentHashMap<>();

  Memory(MemoryOptions options) {
    this.options = options;
  }

  MemoryOptions options() {
    return options;
  }

  /** Picks the facts that are dropped; absent when none are. */
  @Nullable RecentFiles recent() {
    return options.has(Phase.LRU)
        ? new RecentFiles((long) options.recentMebibytes() << 20, options.recentFiles())
        : null;
  }

  /** Picks the trees that are dropped; absent when none are. */
  @Nullable RecentFiles recentTrees() {
    return options.has(Phase.TREE_EVICTION)
        ? new RecentFiles(
            ((long) options.recentMebibytes() << 20) / TREE_WEIGHT, options.recentFiles())
        : null;
  }

  /** Takes the tree of a file of which the facts are made, instead of the one before. */
  void tree(FilePath file, Object tree) {
    if (!options.has(Phase.TREE_EVICTION)) {
      trees.put(file, tree);
    }
  }

  /**
   * Takes all that was evaluated, when models are made of it, instead of what was evaluated before.
   *
   * @param addons whose classes are read; empty for all
   */
  void evaluated(Set<String> addons, Evaluator evaluator) {
    if (!options.has(Phase.EVALUATION_PRUNING)) {
      evaluators.put(Set.copyOf(addons), evaluator);
    }
  }
}
