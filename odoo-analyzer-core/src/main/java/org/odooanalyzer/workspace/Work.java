package org.odooanalyzer.workspace;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import org.odooanalyzer.text.FilePath;

/** Notes what a run does. Safe for many threads. */
final class Work {
  private final Set<FilePath> parsed = ConcurrentHashMap.newKeySet();
  private final LongAdder own = new LongAdder();
  private final LongAdder others = new LongAdder();
  private final Set<FilePath> loaded = ConcurrentHashMap.newKeySet();
  private final Map<String, Set<FilePath>> steps = new ConcurrentHashMap<>();
  private volatile boolean wholeRun;

  void parsed(FileTask task) {
    parsed.add(task.file());
    (task.reported() ? own : others).increment();
  }

  /** How often files that are reported on were parsed for their facts. */
  long parsedOwn() {
    return own.sum();
  }

  /** How often other files were parsed for their facts, because no run before had kept them. */
  long parsedOthers() {
    return others.sum();
  }

  void loaded(FilePath file) {
    loaded.add(file);
  }

  void checked(String step, Collection<FilePath> files) {
    steps.computeIfAbsent(step, first -> ConcurrentHashMap.newKeySet()).addAll(files);
  }

  void knewWholeRun() {
    wholeRun = true;
  }

  WorkTrace trace() {
    return new WorkTrace(wholeRun, parsed, loaded, steps);
  }
}
