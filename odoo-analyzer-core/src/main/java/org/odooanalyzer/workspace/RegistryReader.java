package org.odooanalyzer.workspace;

import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.odooanalyzer.project.AddonGraph;
import org.odooanalyzer.project.FileRole;
import org.odooanalyzer.project.LoadOrder;
import org.odooanalyzer.records.RecordIndex;
import org.odooanalyzer.registry.ModelRegistry;
import org.odooanalyzer.store.Store;

/** The use case {@code registry}: reads addons and says what their models are. */
public final class RegistryReader {
  private static final String DATA = "reading data files";

  private final RegistryRequest request;
  private final Progress progress;
  private final Settings settings;
  private final StepTimes times = new StepTimes(System::nanoTime);
  private final Parallel parallel;
  private final Resources resources;

  private RegistryReader(RegistryRequest request, Resources resources, Progress progress) {
    this.request = request;
    this.resources = resources;
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
    return new ProjectReader(inputs(files, null), means()).world().graph();
  }

  private Reading run(boolean withRecords) {
    ProjectFiles files = Discovery.discover(settings.discovery());
    if (files.odooPackage() == null) {
      throw new InvalidConfigurationException(
          "odooPath", "models are made of Odoo's own source: give the folder of an Odoo checkout");
    }
    Inputs inputs = inputs(files, resources.store());
    Means means = means();
    if (inputs.kept() != null) {
      inputs.kept().compare(parallel, progress);
    }
    ProjectReader reader = new ProjectReader(inputs, means);
    World world = reader.world();
    LoadOrder order = WantedAddons.loadOrder(world.graph(), request.addons());
    WorkedFiles worked = reader.files(world);
    Disk disk = new Disk(files.roots());
    ModelRegistry registry =
        new RegistryRun(inputs, means, world, worked, disk).run(order).registry();
    Set<String> wanted = Set.copyOf(order.names());
    if (withRecords) {
      worked.load(DATA, task -> task.role() == FileRole.DATA && wanted.contains(task.addon()));
    }
    return new Reading(
        registry,
        withRecords ? RecordIndex.of(world.graph(), order, worked::facts) : null,
        settings.notices(),
        RegistryRun.faults(worked));
  }

  private Inputs inputs(ProjectFiles files, @Nullable Store store) {
    ReportScope nothing = ReportScope.nothing(files);
    FileSource disk = FileSource.disk(files.roots());
    Kept kept =
        store == null
            ? null
            : Kept.in(store, store, settings, nothing, files, disk, new Sampling(0, new Random()));
    return new Inputs(settings, nothing, files, disk, kept);
  }

  private Means means() {
    return new Means(new Memory(resources.memory()), times, new Work(), parallel, progress);
  }
}
