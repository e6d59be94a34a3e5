package org.odooanalyzer.workspace;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.odooanalyzer.diagnostics.Diagnostic;
import org.odooanalyzer.store.StoreStatistics;
import org.odooanalyzer.text.FilePath;
import org.odooanalyzer.workspace.WorkspaceOpening.Equipment;

/**
 * A project that is open in an editor. What the editor shows wins over the disk; everything else is
 * read when it is asked for, from the cache that all runs share where that knows it.
 *
 * <p>One thread changes it; the snapshots that it gives never change, and any thread may read them.
 */
public final class Workspace implements AutoCloseable {
  private final Equipment equipment;
  private final Map<Path, String> texts = new TreeMap<>();
  private final Set<Path> touched = new HashSet<>();
  private boolean filesCameOrWent;
  private volatile Snapshot current;

  Workspace(Equipment equipment, Moment first, Map<Path, String> texts) {
    this.equipment = equipment;
    this.texts.putAll(texts);
    this.current = snapshot(first, 0);
  }

  /**
   * Opens a project: finds its files and compares them with what is known.
   *
   * @throws InvalidConfigurationException when the request or the configuration of the project
   *     cannot be carried out as it is
   * @throws java.util.concurrent.CancellationException when the calling thread is interrupted
   */
  public static Workspace open(WorkspaceRequest request, Progress progress) {
    try (WorkspaceOpening opening = WorkspaceOpening.begin(request)) {
      return opening.open(progress);
    }
  }

  /** What the user should know about the configuration. */
  public List<String> notices() {
    Moment now = snapshot().moment();
    return Notices.of(equipment.settings(), now.inputs().found(), now.project().world().version());
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

  /**
   * The project as it is now.
   *
   * @throws InvalidConfigurationException when the changes made it one that cannot be opened
   */
  public Snapshot snapshot() {
    try {
      follow();
    } catch (RuntimeException | Error fault) {
      filesCameOrWent = true;
      throw fault;
    }
    return current;
  }

  private void follow() {
    if (filesCameOrWent) {
      filesCameOrWent = false;
      touched.clear();
      become(equipment.project().discovered(texts, current.moment()));
    } else if (!touched.isEmpty()) {
      Map<FilePath, Optional<String>> edits = new HashMap<>();
      for (Path path : touched) {
        current.fileAt(path).ifPresent(file -> edits.put(file, shown(path, file)));
      }
      touched.clear();
      become(equipment.project().edited(current.moment(), edits));
    }
  }

  /** The text of a file, which an editor may show under another path too. */
  private Optional<String> shown(Path path, FilePath file) {
    String text = texts.get(path);
    return text != null
        ? Optional.of(text)
        : texts.entrySet().stream()
            .filter(other -> current.fileAt(other.getKey()).filter(file::equals).isPresent())
            .map(Map.Entry::getValue)
            .findFirst();
  }

  private void become(Moment moment) {
    current = snapshot(moment, current.revision() + 1);
  }

  private Snapshot snapshot(Moment moment, long revision) {
    moment.project().files().pin(moment.texts().shown());
    equipment.trees().pin(moment.texts().shown());
    return new Snapshot(moment, equipment.trees(), equipment.maker(), revision);
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
    equipment.store().refresh();
    Snapshot before = snapshot();
    Moment now = equipment.project().discovered(texts, before.moment());
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
    equipment.listener().to(progress);
    try {
      found = new ProjectRun(moment.inputs(), equipment.means(progress), moment.project()).run();
    } finally {
      equipment.listener().to(Progress.NONE);
    }
    SortedMap<FilePath, List<Diagnostic>> byFile = new TreeMap<>();
    for (Diagnostic finding : found.findings()) {
      if (!equipment.settings().isHidden(finding, moment.inputs().found().roots())) {
        byFile.computeIfAbsent(finding.location().file(), first -> new ArrayList<>()).add(finding);
      }
    }
    return byFile;
  }

  /** What is held in memory, and what had to be done so far; any thread may ask. */
  public MemoryStatistics memory() {
    SortedMap<String, Long> values = new TreeMap<>();
    ProcessMemory.addTo(values);
    equipment.trees().addTo(values);
    current.moment().project().files().addTo(values);
    values.put("parsedOwn", equipment.means().work().parsedOwn());
    values.put("parsedExternal", equipment.means().work().parsedOthers());
    values.put("scratchBytes", equipment.scratch().bytes());
    StoreStatistics statistics = equipment.store().statistics();
    values.put("cacheHits", statistics.hits());
    statistics
        .misses()
        .forEach((reason, count) -> values.put("cacheMisses" + camel(reason.name()), count));
    if (equipment.shared() instanceof RunStore counted) {
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
    equipment.store().publish();
  }

  @Override
  public void close() {
    equipment.store().publish();
    equipment.store().close();
  }
}
