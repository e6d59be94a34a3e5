package org.odooanalyzer.workspace;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.odooanalyzer.diagnostics.Diagnostic;
import org.odooanalyzer.store.Store;
import org.odooanalyzer.store.StoreStatistics;
import org.odooanalyzer.text.FilePath;
import org.odooanalyzer.workspace.MemoryOptions.Phase;

/**
 * A project that is open in an editor. What the editor shows wins over the disk; everything else is
 * read when it is asked for, from the cache that all runs share where that knows it.
 *
 * <p>One thread changes it; the snapshots that it gives never change, and any thread may read them.
 */
public final class Workspace implements AutoCloseable {
  /** What is made of unsaved texts is kept in so many bytes. */
  private static final long SCRATCH = 4L << 20;

  private final WorkspaceRequest request;
  private final Settings settings;
  private final Store shared;
  private final Store store;
  private final ScratchStore scratch;
  private final Memory memory;
  private final Means means;
  private final LiveProject project;
  private final Trees trees;
  private final TreeMaker maker = new TreeMaker();
  private final Map<Path, String> texts = new TreeMap<>();
  private final Set<Path> touched = new HashSet<>();
  private boolean filesCameOrWent;
  private volatile Progress listener = Progress.NONE;
  private volatile Snapshot current;

  private Workspace(WorkspaceRequest request, Progress progress) {
    this.request = request;
    this.settings = SettingsReader.read(request.project(), home());
    this.scratch = new ScratchStore(SCRATCH);
    this.shared = shared(request);
    this.store = new LayeredStore(scratch, shared);
    this.memory = new Memory(request.memory());
    this.means = means((step, done, total) -> listener.advanced(step, done, total));
    this.project = new LiveProject(request, settings, store, scratch, means);
    this.trees = new Trees(memory.recentTrees());
    this.listener = progress;
    this.current = new Snapshot(first(), trees, maker, 0);
    this.listener = Progress.NONE;
  }

  /** Nobody else can close the store when there is nothing to close it with. */
  private Moment first() {
    try {
      return project.discovered(Map.of(), null);
    } catch (RuntimeException | Error fault) {
      try {
        store.close();
      } catch (RuntimeException second) {
        fault.addSuppressed(second);
      }
      throw fault;
    }
  }

  private static Store shared(WorkspaceRequest request) {
    request.cache().check();
    return request.cache().isOff() || !request.memory().has(Phase.DISK_CACHE)
        ? new ScratchStore(0)
        : RunStore.opening(request.cache());
  }

  private Means means(Progress progress) {
    return new Means(
        memory,
        new StepTimes(System::nanoTime),
        new Work(),
        new Parallel(request.project().threads()),
        progress);
  }

  private static Path home() {
    return Path.of(System.getProperty("user.home", ""));
  }

  /**
   * Opens a project: finds its files and compares them with what is known.
   *
   * @throws InvalidConfigurationException when the request or the configuration of the project
   *     cannot be carried out as it is
   * @throws java.util.concurrent.CancellationException when the calling thread is interrupted
   */
  public static Workspace open(WorkspaceRequest request, Progress progress) {
    return new Workspace(request, progress);
  }

  /** What the user should know about the configuration. */
  public List<String> notices() {
    Moment now = snapshot().moment();
    return Notices.of(settings, now.inputs().found(), now.project().world().version());
  }

  /** Takes what an editor shows of a file, which need not be saved nor even exist. */
  public void setText(Path file, String text) {
    texts.put(file, text);
    touched.add(file);
    if (current.fileAt(file).isEmpty() && mayBelong(file)) {
      filesCameOrWent = true;
    }
  }

  /** Forgets what an editor showed of a file: it holds again what is on the disk. */
  public void dropText(Path file) {
    texts.remove(file);
    touched.add(file);
    if (!Files.isRegularFile(file)) {
      filesCameOrWent = true;
    }
  }

  /** Hears that files or folders were made, changed or deleted. */
  public void changedOnDisk(Collection<Path> paths) {
    for (Path path : paths) {
      boolean isKnown = current.fileAt(path).isPresent();
      boolean isThere = Files.isRegularFile(path);
      if (isKnown && isThere) {
        touched.add(path);
      } else {
        filesCameOrWent = true;
      }
    }
  }

  /** The project as it is now. */
  public Snapshot snapshot() {
    if (filesCameOrWent) {
      filesCameOrWent = false;
      touched.clear();
      become(project.discovered(texts, current.moment()));
    } else if (!touched.isEmpty()) {
      Set<FilePath> files = new HashSet<>();
      touched.forEach(path -> current.fileAt(path).ifPresent(files::add));
      touched.clear();
      become(project.edited(current.moment(), texts, files));
    }
    return current;
  }

  private void become(Moment moment) {
    current = new Snapshot(moment, trees, maker, current.revision() + 1);
    Set<FilePath> open = LiveProject.shown(texts, moment.inputs().found()).keySet();
    moment.project().files().pin(open);
    trees.pin(open);
  }

  private boolean mayBelong(Path path) {
    ProjectFiles found = current.moment().inputs().found();
    return FilePlaces.candidates(found.roots(), path).stream().anyMatch(found::mayHave);
  }

  /**
   * Looks whether anything on the disk or in the shared cache is other than it was.
   *
   * @return whether something of the project changed that nobody told of
   */
  public boolean refresh(Progress progress) {
    store.refresh();
    Snapshot before = snapshot();
    Moment now = project.discovered(texts, before.moment());
    boolean isSame =
        now.kept().frame().equals(before.moment().kept().frame())
            && now.inputs().found().inputs().stream()
                .allMatch(
                    file ->
                        now.kept()
                            .contents()
                            .of(file)
                            .equals(before.moment().kept().contents().of(file)));
    if (!isSame) {
      become(now);
    }
    return !isSame;
  }

  /**
   * What is wrong in the files that are reported on, by file; files without findings are left out.
   *
   * @throws java.util.concurrent.CancellationException when the calling thread is interrupted
   */
  public SortedMap<FilePath, List<Diagnostic>> findings(Snapshot snapshot, Progress progress) {
    Moment moment = snapshot.moment();
    RunFindings found;
    listener = progress;
    try {
      found = new ProjectRun(moment.inputs(), means(progress), moment.project()).run();
    } finally {
      listener = Progress.NONE;
    }
    SortedMap<FilePath, List<Diagnostic>> byFile = new TreeMap<>();
    for (Diagnostic finding : found.findings()) {
      if (!settings.isHidden(finding, moment.inputs().found().roots())) {
        byFile.computeIfAbsent(finding.location().file(), first -> new ArrayList<>()).add(finding);
      }
    }
    return byFile;
  }

  /** What is held in memory, and what had to be done so far; any thread may ask. */
  public MemoryStatistics memory() {
    SortedMap<String, Long> values = new TreeMap<>();
    ProcessMemory.addTo(values);
    trees.addTo(values);
    current.moment().project().files().addTo(values);
    values.put("parsedOwn", means.work().parsedOwn());
    values.put("parsedExternal", means.work().parsedOthers());
    values.put("scratchBytes", scratch.bytes());
    StoreStatistics statistics = store.statistics();
    values.put("cacheHits", statistics.hits());
    statistics
        .misses()
        .forEach((reason, count) -> values.put("cacheMisses" + camel(reason.name()), count));
    if (shared instanceof RunStore counted) {
      counted
          .counts()
          .forEach((kind, count) -> values.put("cacheHitsOf" + camel(kind), count.hits()));
    }
    return new MemoryStatistics(values);
  }

  private static String camel(String words) {
    StringBuilder joined = new StringBuilder();
    for (String word : words.toLowerCase(Locale.ROOT).split("[^a-z]+", -1)) {
      joined.append(word.substring(0, 1).toUpperCase(Locale.ROOT)).append(word.substring(1));
    }
    return joined.toString();
  }

  /** Gives what was made to the shared cache. */
  public void publish() {
    store.publish();
  }

  @Override
  public void close() {
    store.publish();
    store.close();
  }
}
