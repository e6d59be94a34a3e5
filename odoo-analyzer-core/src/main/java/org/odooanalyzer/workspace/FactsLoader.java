package org.odooanalyzer.workspace;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.odooanalyzer.text.FilePath;

/**
 * Reads files that are not reported on, when somebody asks for their facts, so that of a large Odoo
 * only what the addons of a user import is read. It remembers what it read.
 */
final class FactsLoader {
  private static final String READING = "reading other addons";

  /** Folders of an addon that a server does not import when it loads the addon. */
  private static final Set<String> NOT_LOADED = Set.of("tests", "migrations", "upgrades");

  private final Map<FilePath, FileTask> tasks = new LinkedHashMap<>();
  private final Map<FilePath, FileResult> results = new LinkedHashMap<>();
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

  /**
   * Reads the files of addons that a server imports when it loads them, on several threads.
   *
   * @param makeWorker reads files of one thread
   */
  void preload(
      Collection<String> addons,
      Parallel parallel,
      Supplier<Function<FileTask, FileResult>> makeWorker,
      Progress progress) {
    List<FileTask> wanted = new ArrayList<>();
    for (FileTask task : tasks.values()) {
      boolean isWanted = task.addon() != null && addons.contains(task.addon()) && isLoaded(task);
      if (isWanted && !isRead(task)) {
        wanted.add(task);
      }
    }
    List<FileResult> read = parallel.map(READING, wanted, makeWorker, progress);
    synchronized (this) {
      read.forEach(result -> results.putIfAbsent(result.task().file(), result));
    }
  }

  private synchronized boolean isRead(FileTask task) {
    return results.containsKey(task.file());
  }

  private static boolean isLoaded(FileTask task) {
    for (String folder : task.file().path().split("/", -1)) {
      if (NOT_LOADED.contains(folder)) {
        return false;
      }
    }
    return true;
  }

  /** The files that were read. */
  synchronized List<FileResult> results() {
    return results.values().stream().toList();
  }
}
