package org.odooanalyzer.workspace;

import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.odooanalyzer.cache.Digest;
import org.odooanalyzer.cache.KeyDigest;
import org.odooanalyzer.project.AddonGraph;
import org.odooanalyzer.project.FileRole;
import org.odooanalyzer.project.ImportResolver;
import org.odooanalyzer.project.LoadOrder;
import org.odooanalyzer.records.RecordIndex;
import org.odooanalyzer.registry.ModelRegistry;
import org.odooanalyzer.store.Store;

/** The use case {@code registry}: reads addons and says what their models are. */
public final class RegistryReader {
  private static final String PYTHON = "reading Python files";
  private static final String DATA = "reading data files";

  private final RegistryRequest request;
  private final Progress progress;
  private final Settings settings;
  private final StepTimes times = new StepTimes(System::nanoTime);
  private final Parallel parallel;
  private final Resources resources;
  private final Memory memory;

  private RegistryReader(RegistryRequest request, Resources resources, Progress progress) {
    this.request = request;
    this.resources = resources;
    this.memory = new Memory(resources.memory());
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
    return readModels(request, Resources.NONE, false, progress).registry();
  }

  /**
   * Reads a registry with all that is to be said about it.
   *
   * @param withRecords whether the data files are wanted too
   * @see #read
   */
  static Reading readModels(
      RegistryRequest request, Resources resources, boolean withRecords, Progress progress) {
    return new RegistryReader(request, resources, progress).run(withRecords);
  }

  /**
   * Reads no more than the manifests.
   *
   * @see #read
   */
  static AddonGraph readAddons(RegistryRequest request, Progress progress) {
    return new RegistryReader(request, Resources.NONE, progress).addons();
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
    return new ProjectReader(files, settings, times, null, memory, new Work())
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
    Store store = resources.store();
    Kept kept =
        store == null
            ? null
            : Kept.in(store, settings, nothing, files, new Sampling(0, new Random()));
    if (kept != null) {
      kept.compare(parallel, progress);
    }
    ProjectReader reader = new ProjectReader(files, settings, times, kept, memory, new Work());
    World world = reader.world(nothing, parallel, progress);
    LoadOrder order = WantedAddons.loadOrder(world.graph(), request.addons());
    WorkedFiles worked =
        new WorkedFiles(
            world,
            nothing,
            () -> reader.worker(world.version()),
            memory.options(),
            parallel,
            progress);
    ModelRegistry registry = registry(world, order, worked, kept);
    Set<String> wanted = Set.copyOf(order.names());
    if (withRecords) {
      worked.load(DATA, task -> task.role() == FileRole.DATA && wanted.contains(task.addon()));
    }
    return new Reading(
        registry,
        withRecords ? RecordIndex.of(world.graph(), order, worked::facts) : null,
        settings.notices(),
        faults(worked));
  }

  private ModelRegistry registry(
      World world, LoadOrder order, WorkedFiles worked, @Nullable Kept kept) {
    Disk disk = new Disk(world.files().roots());
    if (kept == null) {
      return make(world, order, worked, disk, new ReadLog());
    }
    KeptRegistry known = new KeptRegistry(kept, worked, disk);
    Digest key =
        ProjectKey.of("registry", kept.frame(), world).all(order.names(), KeyDigest::add).digest();
    return known
        .find(key, world.graph(), order)
        .orElseGet(
            () -> {
              ReadLog log = new ReadLog();
              ModelRegistry made = make(world, order, worked, disk, log);
              if (faults(worked).isEmpty()) {
                known.keep(key, made, log);
              }
              return made;
            });
  }

  private ModelRegistry make(
      World world, LoadOrder order, WorkedFiles worked, Disk disk, ReadLog log) {
    Set<String> wanted = Set.copyOf(order.names());
    StepFiles step = new StepFiles(worked, log);
    step.load(PYTHON, task -> WorkedFiles.isLoaded(task) && wanted.contains(task.addon()));
    ImportResolver resolver =
        new ImportResolver(
            world.files().world(world.version(), disk.tree(log)), new ModuleScopes(step));
    return new RegistryPass(world, step, resolver, memory).run(order, parallel, progress);
  }

  private static List<String> faults(WorkedFiles files) {
    return files.results().stream()
        .filter(result -> result.fault() != null)
        .map(result -> result.task().file() + ": " + result.fault())
        .sorted()
        .toList();
  }
}
