package org.odooanalyzer.workspace;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.odooanalyzer.text.FilePath;

/** Notes what a run does. Safe for many threads. */
final class Work {
  private final Set<FilePath> parsed = ConcurrentHashMap.newKeySet();
  private final Set<FilePath> loaded = ConcurrentHashMap.newKeySet();
  private final Map<String, Set<FilePath>> steps = new ConcurrentHashMap<>();
  private volatile boolean wholeRun;

  void parsed(FilePath file) {
    parsed.add(file);
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
