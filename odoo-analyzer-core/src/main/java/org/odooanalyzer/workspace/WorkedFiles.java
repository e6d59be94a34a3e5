package org.odooanalyzer.workspace;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.odooanalyzer.cache.FactsDigest;
import org.odooanalyzer.facts.FileFacts;
import org.odooanalyzer.project.FileKind;
import org.odooanalyzer.text.FilePath;
import org.odooanalyzer.text.LineMap;

/**
 * The files of a project and what is known of them. A file is worked on when somebody asks for it
 * first, so that of a large Odoo only what the addons of a user need is read; what was made once is
 * kept. Safe for many threads.
 */
final class WorkedFiles {
  /** Folders of an addon that a server does not import when it loads the addon. */
  private static final List<String> NOT_LOADED = List.of("tests", "migrations", "upgrades");

  private static final LineMap NO_LINES = LineMap.of("");

  private final Map<FilePath, FileTask> tasks;
  private final Map<FilePath, Worked> worked = new ConcurrentHashMap<>();
  private final Map<FilePath, CompletableFuture<Worked>> loading = new ConcurrentHashMap<>();
  private final Queue<FileWorker> idle = new ConcurrentLinkedQueue<>();
  private final Supplier<FileWorker> makeWorker;
  private final @Nullable RecentFiles recent;
  private final Parallel parallel;
  private final Progress progress;

  /**
   * The files of a project.
   *
   * @param world its manifests, which were worked on already
   * @param scope which files are reported on
   * @param makeWorker makes what works on files for one thread
   * @param recent picks the facts that are dropped; absent when all are kept
   */
  WorkedFiles(
      World world,
      ReportScope scope,
      Supplier<FileWorker> makeWorker,
      @Nullable RecentFiles recent,
      Parallel parallel,
      Progress progress) {
    this(new LinkedHashMap<>(), makeWorker, recent, parallel, progress);
    for (Worked manifest : world.manifests()) {
      FileTask task = manifest.result().task();
      tasks.put(task.file(), task);
      worked.put(task.file(), manifest);
    }
    world.tasks(scope).forEach(task -> tasks.put(task.file(), task));
  }

  private WorkedFiles(
      Map<FilePath, FileTask> tasks,
      Supplier<FileWorker> makeWorker,
      @Nullable RecentFiles recent,
      Parallel parallel,
      Progress progress) {
    this.tasks = tasks;
    this.makeWorker = makeWorker;
    this.recent = recent;
    this.parallel = parallel;
    this.progress = progress;
  }

  /**
   * The same files but for the contents of some, which are no manifests.
   *
   * @param worker makes what works on the contents that files have now
   */
  WorkedFiles after(Set<FilePath> changed, Supplier<FileWorker> worker) {
    WorkedFiles next = new WorkedFiles(tasks, worker, recent, parallel, progress);
    worked.forEach(
        (file, known) -> {
          if (!changed.contains(file)) {
            next.worked.put(file, known);
          }
        });
    return next;
  }

  /** Says which files are open in an editor: what is known of them is never dropped. */
  void pin(Set<FilePath> open) {
    if (recent != null) {
      recent.pin(open);
    }
  }

  /** The facts of a file, made or read once more if need be and not kept in memory for it. */
  Optional<FileFacts> passing(FilePath file) {
    FileTask task = tasks.get(file);
    Worked known = worked.get(file);
    if (task == null || (known != null && isComplete(known))) {
      return Optional.ofNullable(known).map(Worked::facts);
    }
    return Optional.ofNullable(work(task, FileWorker::facts).facts());
  }

  /** How much is known of a file. */
  enum State {
    /** Nothing, or its facts were dropped. */
    UNLOADED,
    /** Some thread is making its facts. */
    LOADING,
    /** Its facts are here. */
    LOADED,
    /** There are none to have until the file changes. */
    FAILED
  }

  /** How many files are in each state. */
  Map<State, Integer> states() {
    Map<State, Integer> states = new EnumMap<>(State.class);
    for (FilePath file : tasks.keySet()) {
      states.merge(state(file), 1, Integer::sum);
    }
    return states;
  }

  /** Says how many files are in which state, and how many had to go. */
  void addTo(Map<String, Long> values) {
    Map<State, Integer> states = states();
    values.put("filesUnloaded", (long) states.getOrDefault(State.UNLOADED, 0));
    values.put("filesLoading", (long) states.getOrDefault(State.LOADING, 0));
    values.put("filesLoaded", (long) states.getOrDefault(State.LOADED, 0));
    values.put("filesFailed", (long) states.getOrDefault(State.FAILED, 0));
    if (recent != null) {
      values.put("factBytes", recent.bytes());
      values.put("factEvictions", recent.evictions());
    }
  }

  State state(FilePath file) {
    Worked known = worked.get(file);
    if (loading.containsKey(file)) {
      return State.LOADING;
    }
    if (known == null || !isComplete(known)) {
      return State.UNLOADED;
    }
    return known.facts() == null ? State.FAILED : State.LOADED;
  }

  /** All files that may be asked for, the manifests first, in the order of the project. */
  Stream<FileTask> tasks() {
    return tasks.values().stream();
  }

  /** Works on files on several threads, as far as their results need it. */
  void work(String step, Predicate<FileTask> wanted) {
    work(step, wanted, task -> !isKnown(task), FileWorker::result);
  }

  /** Makes the facts of files on several threads. */
  void load(String step, Predicate<FileTask> wanted) {
    work(step, wanted, task -> !hasFacts(task), FileWorker::facts);
  }

  private void work(
      String step,
      Predicate<FileTask> wanted,
      Predicate<FileTask> missing,
      BiFunction<FileWorker, FileTask, Worked> what) {
    List<Worked> made =
        parallel.map(
            step,
            tasks().filter(wanted).filter(missing).toList(),
            () -> {
              FileWorker worker = makeWorker.get();
              return task -> what.apply(worker, task);
            },
            progress);
    made.forEach(this::know);
  }

  /** Takes what is known of a file already. */
  void know(Worked one) {
    worked.merge(one.result().task().file(), one, (old, now) -> now.facts() == null ? old : now);
    if (one.facts() != null) {
      use(one.result());
    }
  }

  /** Drops the facts of the files that were not used for the longest time. */
  private void use(FileResult result) {
    if (recent != null && result.task().kind() != FileKind.MANIFEST) {
      for (FilePath file : recent.use(result.task().file(), result.bytes())) {
        worked.computeIfPresent(file, (same, old) -> new Worked(old.result(), null));
      }
    }
  }

  boolean isKnown(FileTask task) {
    return worked.containsKey(task.file());
  }

  private boolean hasFacts(FileTask task) {
    return isComplete(worked.get(task.file()));
  }

  private static boolean isComplete(@Nullable Worked one) {
    return one != null && (one.facts() != null || !one.result().hasFacts());
  }

  /** The result of a file; absent for one that does not belong to the project. */
  Optional<FileResult> result(FilePath file) {
    FileTask task = tasks.get(file);
    Worked known = worked.get(file);
    return known != null || task == null
        ? Optional.ofNullable(known).map(Worked::result)
        : Optional.of(workLate(task, FileWorker::result).result());
  }

  /** What the facts of a file show to others. */
  FactsDigest digests(FilePath file) {
    return result(file).map(FileResult::digests).orElse(FactsDigest.NONE);
  }

  /** The file with its facts; absent for one that does not belong to the project. */
  private Optional<Worked> get(FilePath file) {
    FileTask task = tasks.get(file);
    Worked known = worked.get(file);
    if (known != null && isComplete(known)) {
      use(known.result());
      return Optional.of(known);
    }
    return task == null
        ? Optional.ofNullable(known)
        : Optional.of(workLate(task, FileWorker::facts));
  }

  /**
   * Works on one file in the calling thread. No lock is held meanwhile: another thread that asks
   * for the same file waits for this one, and one that asks for another file does not.
   */
  private Worked workLate(FileTask task, BiFunction<FileWorker, FileTask, Worked> what) {
    CompletableFuture<Worked> mine = new CompletableFuture<>();
    CompletableFuture<Worked> other = loading.putIfAbsent(task.file(), mine);
    if (other != null) {
      Worked made = other.join();
      return isComplete(made) ? made : work(task, what);
    }
    try {
      Worked made = work(task, what);
      know(made);
      mine.complete(made);
      return made;
    } finally {
      loading.remove(task.file());
      // Who waits is to hear of a fault as well.
      mine.completeExceptionally(
          new CancellationException("the work on " + task.file() + " failed"));
    }
  }

  private Worked work(FileTask task, BiFunction<FileWorker, FileTask, Worked> what) {
    FileWorker free = idle.poll();
    FileWorker worker = free == null ? makeWorker.get() : free;
    Worked made = what.apply(worker, task);
    idle.add(worker);
    return made;
  }

  /** The facts of a file; absent when it has none. */
  Optional<FileFacts> facts(FilePath file) {
    return get(file).map(Worked::facts);
  }

  /** Where the lines of a file start; it has one when it has no facts. */
  LineMap lines(FilePath file) {
    return facts(file).map(FileFacts::lines).orElse(NO_LINES);
  }

  Optional<FileTask> task(FilePath file) {
    return Optional.ofNullable(tasks.get(file));
  }

  /** Whether the findings of a file are wanted. */
  boolean isReported(FilePath file) {
    FileTask task = tasks.get(file);
    return task != null && task.reported();
  }

  /** What was worked on so far, in no order that means anything. */
  List<FileResult> results() {
    return worked.values().stream().map(Worked::result).toList();
  }

  /** Whether a file is a Python file that a server imports when it loads the file's addon. */
  static boolean isLoaded(FileTask task) {
    return task.kind() == FileKind.PYTHON
        && task.addon() != null
        && Stream.of(task.file().path().split("/", -1)).noneMatch(NOT_LOADED::contains);
  }
}
