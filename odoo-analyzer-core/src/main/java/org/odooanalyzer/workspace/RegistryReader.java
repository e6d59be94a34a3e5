package org.odooanalyzer.workspace;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.odooanalyzer.facts.StringPool;
import org.odooanalyzer.project.FileRole;
import org.odooanalyzer.project.LoadOrder;
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
    return new RegistryReader(request, progress).run();
  }

  private ModelRegistry run() {
    ProjectFiles files = Discovery.discover(settings.discovery());
    World world = world(files);
    LoadOrder order =
        request.addons().isEmpty()
            ? world.graph().loadOrder()
            : world.graph().loadOrder(request.addons());
    List<FileTask> first = new ArrayList<>();
    List<FileTask> later = new ArrayList<>();
    Set<String> wanted = Set.copyOf(order.names());
    for (FileTask task : world.tasks(ReportScope.of(request.project(), files))) {
      if (task.kind() == FileKind.PYTHON) {
        boolean isLoaded = task.addon() != null && wanted.contains(task.addon()) && isLoaded(task);
        (isLoaded ? first : later).add(task);
      }
    }
    List<FileResult> results = parallel.map(PYTHON, first, () -> python(world), progress);
    FactsLoader others = new FactsLoader(later, analysis(files.roots()));
    return new RegistryPass(world, results, others).run(order, parallel, progress);
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
