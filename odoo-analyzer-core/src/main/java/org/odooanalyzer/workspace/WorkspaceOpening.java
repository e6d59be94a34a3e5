package org.odooanalyzer.workspace;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.odooanalyzer.store.Store;
import org.odooanalyzer.workspace.MemoryOptions.Phase;

/**
 * A project that is about to be opened: its settings are read, and nothing of its files. Until all
 * of it is known, a part of it can be asked already.
 */
public final class WorkspaceOpening implements AutoCloseable {
  /** What is made of unsaved texts is kept in so many bytes. */
  private static final long SCRATCH = 4L << 20;

  private final Equipment equipment;
  private volatile boolean isOpened;

  private WorkspaceOpening(Equipment equipment) {
    this.equipment = equipment;
  }

  /**
   * What all moments of a workspace are made with.
   *
   * @param shared what all runs share
   * @param store the same behind the scratch store
   * @param trees those of all moments
   * @param listener hears how far work is
   */
  record Equipment(
      Settings settings,
      Store shared,
      Store store,
      ScratchStore scratch,
      Means means,
      LiveProject project,
      Trees trees,
      TreeMaker maker,
      Listener listener) {
    /** What a run over the files needs that tells somebody how far it is. */
    Means means(Progress progress) {
      return means(means.memory(), means.parallel(), progress);
    }

    private static Means means(Memory memory, Parallel parallel, Progress progress) {
      return new Means(memory, new StepTimes(System::nanoTime), new Work(), parallel, progress);
    }
  }

  /** Passes on how far work is to who wants to know at the time. */
  static final class Listener implements Progress {
    private volatile Progress to = NONE;

    void to(Progress progress) {
      to = progress;
    }

    @Override
    public void advanced(String step, int done, int total) {
      to.advanced(step, done, total);
    }
  }

  /**
   * Begins to open a project.
   *
   * @throws InvalidConfigurationException when the request or the configuration of the project
   *     cannot be carried out as it is
   */
  public static WorkspaceOpening begin(WorkspaceRequest request) {
    Settings settings =
        SettingsReader.read(request.project(), Path.of(System.getProperty("user.home", "")));
    request.cache().check();
    Memory memory = new Memory(request.memory());
    Listener listener = new Listener();
    Parallel parallel = new Parallel(request.project().threads());
    Means means = Equipment.means(memory, parallel, listener);
    ScratchStore scratch = new ScratchStore(SCRATCH);
    Store shared =
        request.cache().isOff() || !request.memory().has(Phase.DISK_CACHE)
            ? new ScratchStore(0)
            : RunStore.opening(request.cache());
    Store store = new LayeredStore(scratch, shared);
    return new WorkspaceOpening(
        new Equipment(
            settings,
            shared,
            store,
            scratch,
            means,
            new LiveProject(request, settings, store, scratch, means),
            new Trees(memory.recentTrees()),
            new TreeMaker(),
            listener));
  }

  /**
   * Whether a file is about no more than it sees: a manifest is about all addons that there are.
   */
  public static boolean isLocal(Path file) {
    return !FolderWalk.MANIFESTS.contains(String.valueOf(file.getFileName()));
  }

  /**
   * The folders of addons in the parts of a project, as the disk is now: they belong to a project
   * whose configuration names none. A folder that cannot be listed holds none.
   */
  public static List<Path> addonsFolders(AnalyzeRequest request) {
    return SettingsReader.addonsPlaces(request).filter(AddonsPath::holdsAddons).toList();
  }

  /**
   * The addon that a file lies in and what it depends on, as if the project had nothing else: what
   * can be seen of the project from that file. No other addon is looked at. It need not be closed.
   *
   * @return absent when the file lies in no addon of the project
   * @throws InvalidConfigurationException when a folder of the request is not what it should be
   * @throws java.util.concurrent.CancellationException when the calling thread is interrupted
   */
  public Optional<Workspace> around(Path file, Map<Path, String> texts) {
    return equipment
        .project()
        .around(file, texts)
        .map(moment -> new Workspace(equipment, moment, texts));
  }

  /**
   * Finds all files of the project and compares them with what is known. Who opened it closes what
   * comes back and nothing else; any thread may, once.
   *
   * @throws InvalidConfigurationException when a folder of the request is not what it should be
   * @throws java.util.concurrent.CancellationException when the calling thread is interrupted
   */
  public Workspace open(Progress progress) {
    equipment.listener().to(progress);
    Moment first = equipment.project().discovered(Map.of(), null);
    equipment.listener().to(Progress.NONE);
    isOpened = true;
    return new Workspace(equipment, first, Map.of());
  }

  /** Gives up what was not opened. */
  @Override
  public void close() {
    if (!isOpened) {
      equipment.store().publish();
      equipment.store().close();
    }
  }
}
