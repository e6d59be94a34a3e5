package org.odooanalyzer.workspace;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.odooanalyzer.project.AddonGraph;
import org.odooanalyzer.project.FileRole;
import org.odooanalyzer.project.ImportResolver;
import org.odooanalyzer.project.LoadOrder;
import org.odooanalyzer.records.RecordIndex;
import org.odooanalyzer.registry.ModelRegistry;

/** The use case {@code registry}: reads addons and says what their models are. */
public final class RegistryReader {
  private static final String PYTHON = "reading Python files";
  private static final String DATA = "reading data files";

  private final RegistryRequest request;
  private final Progress progress;
  private final Settings settings;
  private final StepTimes times = new StepTimes(System::nanoTime);
  private final Parallel parallel;
  private final Memory memory = new Memory(MemoryOptions.all());

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
    return new RegistryReader(request, progress).addons();
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

  private AddonGraph addons() {
    ProjectFiles files = Discovery.discover(settings.discovery());
    return new ProjectReader(files, settings.rules(), times, null, memory, new Work())
        .world(ReportScope.nothing(files), parallel, progress)
        .graph();
  }

  private Reading run(boolean withRecords) {
    ProjectFiles files = Discovery.discover(settings.discovery());
    if (files.odooPackage() == null) {
      throw new InvalidConfigurationException(
          "odooPath", "models are made of Odoo's own source: give the folder of an Odoo checkout");
    }
    ReportScope nothing = ReportScope.nothing(files);
    ProjectReader reader =
        new ProjectReader(files, settings.rules(), times, null, memory, new Work());
    World world = reader.world(nothing, parallel, progress);
    LoadOrder order = WantedAddons.loadOrder(world.graph(), request.addons());
    Set<String> wanted = Set.copyOf(order.names());
    WorkedFiles worked =
        new WorkedFiles(
            world,
            nothing,
            () -> reader.worker(world.version()),
            memory.options(),
            parallel,
            progress);
    worked.load(PYTHON, task -> WorkedFiles.isLoaded(task) && wanted.contains(task.addon()));
    ReadLog log = new ReadLog();
    StepFiles step = new StepFiles(worked, log);
    ImportResolver resolver =
        new ImportResolver(
            files.world(world.version(), new Disk(files.roots()).tree(log)),
            new ModuleScopes(step));
    ModelRegistry registry =
        new RegistryPass(world, step, resolver, memory).run(order, parallel, progress);
    if (withRecords) {
      worked.load(DATA, task -> task.role() == FileRole.DATA && wanted.contains(task.addon()));
    }
    return new Reading(
        registry,
        withRecords ? RecordIndex.of(world.graph(), order, step) : null,
        settings.notices(),
        faults(worked));
  }

  private static List<String> faults(WorkedFiles files) {
    return files.results().stream()
        .filter(result -> result.fault() != null)
        .map(result -> result.task().file() + ": " + result.fault())
        .sorted()
        .toList();
  }
}
