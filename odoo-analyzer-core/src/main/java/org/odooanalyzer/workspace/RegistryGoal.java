package org.odooanalyzer.workspace;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.odooanalyzer.config.NearestName;
import org.odooanalyzer.project.AddonGraph;
import org.odooanalyzer.project.LoadOrder;
import org.odooanalyzer.records.RecordIndex;
import org.odooanalyzer.registry.Model;
import org.odooanalyzer.registry.ModelRegistry;
import org.odooanalyzer.registry.RegistryScope;
import org.odooanalyzer.report.diagram.AddonDiagram;
import org.odooanalyzer.report.diagram.DiagramFormat;
import org.odooanalyzer.report.registry.ModelText;
import org.odooanalyzer.report.registry.RegistryCounts;
import org.odooanalyzer.report.registry.RegistryDump;

/** The goal {@code registry}: reads the models of addons and writes what is asked for. */
public final class RegistryGoal {
  private static final String STANDARD_OUTPUT = "-";
  private static final String DEFAULT_FILE = "registry.json";
  private static final int MOST_SKIPPED = 10;

  private final RegistryOptions options;
  private final Resources resources;
  private final Progress progress;
  private final Writer standardOutput;
  private final List<String> lines = new ArrayList<>();
  private final List<Path> files = new ArrayList<>();

  private RegistryGoal(
      RegistryOptions options, Resources resources, Progress progress, Writer standardOutput) {
    this.options = options;
    this.resources = resources;
    this.progress = progress;
    this.standardOutput = standardOutput;
  }

  /**
   * Does what some options ask for. What is written depends on the options and the files alone.
   *
   * @param standardOutput where the models go when {@code -} is their file; left open
   * @throws InvalidConfigurationException when the options or the configuration of the project
   *     cannot be carried out as they are
   * @throws java.util.concurrent.CancellationException when the calling thread is interrupted
   */
  public static RegistryResult run(
      RegistryOptions options, Progress progress, Writer standardOutput) {
    return new RegistryGoal(options, Resources.NONE, progress, standardOutput).run();
  }

  /**
   * Does what some options ask for with what runs before it have kept, and keeps what was made new.
   *
   * @see #run(RegistryOptions, Progress, Writer)
   */
  public static RegistryResult run(
      RegistryOptions options, CacheOptions cache, Progress progress, Writer standardOutput) {
    cache.check();
    if (cache.isOff()) {
      return run(options, progress, standardOutput);
    }
    try (RunStore store = RunStore.opening(cache)) {
      RegistryResult result =
          new RegistryGoal(options, Resources.with(store), progress, standardOutput).run();
      store.publish();
      return result.with(store.statistics().warnings());
    }
  }

  private RegistryResult run() {
    long start = System.nanoTime();
    RegistryRequest request = options.request();
    Optional<DiagramFormat> format = Optional.ofNullable(options.graph()).map(this::format);
    if (options.seenBy() != null && options.model() == null) {
      throw new InvalidConfigurationException(
          "seenBy", "it goes with a model; for all models that an addon sees, name it as addons");
    }
    if (format.isPresent() && options.model() == null && !wantsDump()) {
      AddonGraph graph = RegistryReader.readAddons(request, progress);
      int addons = draw(graph, request.addons(), format.get());
      return result(List.of(), List.of(), new RegistryCounts(addons, 0, 0, 0, 0), start);
    }
    RegistryReader.Reading reading = read(request);
    format.ifPresent(known -> draw(reading.registry().graph(), request.addons(), known));
    // A thread of its own, because models may inherit from each other deeper than a stack goes.
    List<RegistryCounts> counts =
        new Parallel(1).map("writing models", List.of(reading), () -> this::write, progress);
    return result(notices(reading), reading.faults(), counts.get(0), start);
  }

  private RegistryReader.Reading read(RegistryRequest request) {
    try {
      return RegistryReader.readModels(request, resources, wantsDump(), progress);
    } catch (InvalidConfigurationException e) {
      boolean isSeenBy = e.parameter().equals("addons") && options.addons().isEmpty();
      throw isSeenBy
          ? new InvalidConfigurationException("seenBy", String.valueOf(e.getMessage()))
          : e;
    }
  }

  /** Whether all models are asked for, or nothing at all, which means the same. */
  private boolean wantsDump() {
    return options.output() != null || (options.model() == null && options.graph() == null);
  }

  private RegistryCounts write(RegistryReader.Reading reading) {
    ModelRegistry registry = reading.registry();
    show(registry);
    if (reading.records() != null) {
      dump(registry, reading.records());
      return RegistryCounts.of(registry, reading.records());
    }
    return new RegistryCounts(
        registry.loadOrder().steps().size(), registry.all().models().size(), 0, 0, 0);
  }

  private RegistryResult result(
      List<String> notices, List<String> faults, RegistryCounts counts, long start) {
    double seconds = (System.nanoTime() - start) / 1e9;
    double mebibytes = PeakMemory.bytes() / (1024.0 * 1024);
    String effort = String.format(Locale.ROOT, "%.1f s, peak memory %.0f MiB", seconds, mebibytes);
    return new RegistryResult(lines, files, notices, faults, counts + " in " + effort);
  }

  private DiagramFormat format(String file) {
    try {
      return DiagramFormat.of(file);
    } catch (IllegalArgumentException e) {
      throw new InvalidConfigurationException("graph", String.valueOf(e.getMessage()));
    }
  }

  /** Draws addons, those that cannot be loaded included; says how many. */
  private int draw(AddonGraph graph, List<String> addons, DiagramFormat format) {
    WantedAddons.check(graph, addons);
    LoadOrder order = addons.isEmpty() ? graph.loadOrder() : graph.loadOrder(addons);
    List<String> shown = new ArrayList<>(order.names());
    order.skipped().forEach(skipped -> shown.add(skipped.addon().name()));
    AddonDiagram diagram = AddonDiagram.of(graph, shown);
    files.add(
        OutputFile.of("graph", String.valueOf(options.graph()), options.baseDirectory())
            .write(out -> format.write(diagram, out)));
    return shown.size();
  }

  private void show(ModelRegistry registry) {
    String name = options.model();
    if (name == null) {
      return;
    }
    RegistryScope scope = scope(registry);
    Optional<Model> model = scope.model(name);
    if (model.isEmpty()) {
      List<String> names = scope.models().stream().map(Model::name).sorted().toList();
      throw new InvalidConfigurationException(
          "model",
          "there is no model \"" + name + "\"" + seen() + NearestName.question(name, names));
    }
    lines.addAll(ModelText.lines(model.get()));
  }

  private String seen() {
    return options.seenBy() == null ? "" : " that addon \"" + options.seenBy() + "\" sees";
  }

  private RegistryScope scope(ModelRegistry registry) {
    String addon = options.seenBy();
    if (addon == null) {
      return registry.all();
    }
    List<String> names = registry.loadOrder().names();
    if (!names.contains(addon)) {
      throw new InvalidConfigurationException(
          "seenBy", "no addon \"" + addon + "\" is loaded" + NearestName.question(addon, names));
    }
    return registry.seenBy(addon);
  }

  private void dump(ModelRegistry registry, RecordIndex records) {
    String output = options.output();
    if (STANDARD_OUTPUT.equals(output)) {
      print(registry, records);
      return;
    }
    OutputFile file =
        output == null
            ? OutputFile.of("output", DEFAULT_FILE, options.outputDirectory())
            : OutputFile.of("output", output, options.baseDirectory());
    files.add(file.write(out -> RegistryDump.write(registry, records, out)));
  }

  private void print(ModelRegistry registry, RecordIndex records) {
    try {
      RegistryDump.write(registry, records, standardOutput);
      standardOutput.flush();
    } catch (IOException e) {
      throw new InvalidConfigurationException(
          "output", "cannot write to the standard output (" + e + "); name a file");
    }
  }

  private static List<String> notices(RegistryReader.Reading reading) {
    List<String> notices = new ArrayList<>(reading.notices());
    List<LoadOrder.Skipped> skipped = reading.registry().loadOrder().skipped();
    skipped.stream()
        .limit(MOST_SKIPPED)
        .forEach(one -> notices.add(WantedAddons.reason(reading.registry().graph(), one)));
    if (skipped.size() > MOST_SKIPPED) {
      notices.add("and " + (skipped.size() - MOST_SKIPPED) + " more addons cannot be loaded");
    }
    return notices;
  }
}
