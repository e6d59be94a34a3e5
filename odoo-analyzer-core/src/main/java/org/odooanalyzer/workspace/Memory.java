package org.odooanalyzer.workspace;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jspecify.annotations.Nullable;
import org.odooanalyzer.evaluation.Evaluator;
import org.odooanalyzer.workspace.MemoryOptions.Phase;

/**
 * Holds until the end of a run what the phases that are switched off would drop: the baseline that
 * they are measured against. Safe for many threads.
 */
final class Memory {
  /** How many times as heavy as the facts of a text its tree is, about. */
  private static final int TREE_WEIGHT = 4;

  private final MemoryOptions options;
  private final Queue<Object> held = new ConcurrentLinkedQueue<>();

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

  /** Takes the tree of a file of which the facts are made. */
  void tree(Object tree) {
    if (!options.has(Phase.TREE_EVICTION)) {
      held.add(tree);
    }
  }

  /** Takes all that was evaluated, when models are made of it. */
  void evaluated(Evaluator evaluator) {
    if (!options.has(Phase.EVALUATION_PRUNING)) {
      held.add(evaluator);
    }
  }
}
