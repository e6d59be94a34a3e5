package org.odooanalyzer.workspace;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.odooanalyzer.facts.StringPool;
import org.odooanalyzer.project.AddonGraph;
import org.odooanalyzer.project.FileRole;
import org.odooanalyzer.project.LoadOrder;
import org.odooanalyzer.records.RecordIndex;
import org.odooanalyzer.registry.ModelRegistry;

/** The use case {@code registry}: reads addons and says what their models are. */
public final class RegistryReader {
  private static final String READING = "reading addons";
  private static final String PYTHON = "reading Python files";

  /** Folders of an addon that a server does not import when it loads the addon. */
  private static final Set<String> NOT_LOADED = Set.of("tests", "migrations", "upgrades");

  private final RegistryRequest request;
  private final Progress progress;
  private final Settings settings;
  private final StepTimes times = new StepTimes(System::nanoTime);
  private final Parallel parallel;

  private RegistryReader(RegistryRequest request, Progress progress) {
    this.request = request;
    this.progress = progress;
    this.settings =
        SettingsReader.read(request.project(), Path.of(System.getProperty("user.home", "")));
    this.parallel = new Parallel(request.threads());
  }

  /**
   * Reads the registry that a request asks for. It depends on the request and the files alone.
   *
   * @throws InvalidConfigurationException when the request or the configuration of the project
   *     cannot be carried out as it is
   * @throws java.util.concurrent.CancellationException when the calling thread is interrupted
   */
  public static ModelRegistry read(RegistryRequest request, Progress progress) {
    return readModels(request, false, progress).registry();
  }

  /**
   * Reads a registry with all that is to be said about it.
   *
   * @param withRecords whether the data files are wanted too
   * @see #read
   */
  static Reading readModels(RegistryRequest request, boolean withRecords, Progress progress) {
    return new RegistryReader(request, progress).run(withRecords);
  }

  /**
   * Reads no more than the manifests.
   *
   * @see #read
   */
  static AddonGraph readAddons(RegistryRequest request, Progress progress) {
    RegistryReader reader = new RegistryReader(request, progress);
    return reader.world(Discovery.discover(reader.settings.discovery())).graph();
  }

  /**
   * A registry that was read.
   *
   * @param records absent when they are not wanted
   * @param notices what the user should know about the configuration
   * @param faults where the analyzer itself failed, by file
   */
  record Reading(
      ModelRegistry registry,
      @Nullable RecordIndex records,
      List<String> notices,
      List<String> faults) {
    Reading {
      notices = List.copyOf(notices);
      faults = List.copyOf(faults);
    }
  }

  private Reading run(boolean withRecords) {
    ProjectFiles files = Discovery.discover(settings.discovery());
    if (files.odooPackage() == null) {
      throw new InvalidConfigurationException(
          "odooPath", "models are made of Odoo's own source: give the folder of an Odoo checkout");
    }
    World world = world(files);
    LoadOrder order = WantedAddons.loadOrder(world.graph(), request.addons());
    List<FileTask> first = new ArrayList<>();
    List<FileTask> later = new ArrayList<>();
    Set<String> wanted = Set.copyOf(order.names());
    List<FileTask> tasks = world.tasks(ReportScope.of(request.project(), files));
    for (FileTask task : tasks) {
      if (task.kind() == FileKind.PYTHON) {
        boolean isLoaded = task.addon() != null && wanted.contains(task.addon()) && isLoaded(task);
        (isLoaded ? first : later).add(task);
      }
    }
    List<FileResult> results = parallel.map(PYTHON, first, () -> python(world), progress);
    FactsLoader others = new FactsLoader(later, analysis(files.roots()));
    ModelRegistry registry =
        new RegistryPass(world, results, others).run(order, parallel, progress);
    RecordsPass data = new RecordsPass(world, settings.rules(), times);
    List<FileResult> read = withRecords ? data.read(order, tasks, parallel, progress) : List.of();
    return new Reading(
        registry,
        withRecords ? data.index(order, read) : null,
        settings.notices(),
        faults(List.of(world.manifests(), results, others.results(), read)));
  }

  private static List<String> faults(List<List<FileResult>> parts) {
    List<String> faults = new ArrayList<>();
    for (List<FileResult> part : parts) {
      for (FileResult result : part) {
        if (result.fault() != null) {
          faults.add(result.task().file() + ": " + result.fault());
        }
      }
    }
    faults.sort(null);
    return faults;
  }

  private static boolean isLoaded(FileTask task) {
    for (String folder : task.file().path().split("/", -1)) {
      if (NOT_LOADED.contains(folder)) {
        return false;
      }
    }
    return true;
  }

  private World world(ProjectFiles files) {
    List<FileTask> tasks = new ArrayList<>();
    for (AddonFiles addon : files.addons()) {
      tasks.add(
          new FileTask(addon.manifest(), FileKind.MANIFEST, addon.name(), FileRole.OTHER, false));
    }
    List<FileResult> manifests =
        parallel.map(READING, tasks, () -> analysis(files.roots())::run, progress);
    return World.of(files, OdooVersions.detect(files, manifests), manifests);
  }

  private Function<FileTask, FileResult> python(World world) {
    return analysis(world.files().roots())::run;
  }

  private FileAnalysis analysis(Roots roots) {
    PythonWork work = new PythonWork(settings.rules(), new StringPool());
    return new FileAnalysis(roots, settings.rules(), times.lap(), work);
  }
}
