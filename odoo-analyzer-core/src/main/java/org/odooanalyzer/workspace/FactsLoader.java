package org.odooanalyzer.workspace;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.odooanalyzer.text.FilePath;

/**
 * Reads files that are not reported on, when somebody asks for their facts, so that of a large Odoo
 * only what the addons of a user import is read. It remembers what it read.
 */
final class FactsLoader {
  private final Map<FilePath, FileTask> tasks = new HashMap<>();
  private final Map<FilePath, FileResult> results = new HashMap<>();
  private final FileAnalysis analysis;

  /**
   * A loader.
   *
   * @param tasks the files that may be asked for
   * @param analysis reads them; used by one thread at a time
   */
  FactsLoader(List<FileTask> tasks, FileAnalysis analysis) {
    tasks.forEach(task -> this.tasks.put(task.file(), task));
    this.analysis = analysis;
  }

  /** What reading a file gives; absent for one that may not be asked for. */
  synchronized Optional<FileResult> load(FilePath file) {
    FileTask task = tasks.get(file);
    return task == null
        ? Optional.empty()
        : Optional.of(results.computeIfAbsent(file, unread -> analysis.run(task)));
  }

  /** The files that were read. */
  synchronized List<FileResult> results() {
    return results.values().stream().toList();
  }
}
