package org.odooanalyzer.workspace;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.odooanalyzer.cache.FactsDigest;
import org.odooanalyzer.diagnostics.Diagnostic;
import org.odooanalyzer.project.FileKind;
import org.odooanalyzer.project.ImportResolver;
import org.odooanalyzer.project.LoadOrder;
import org.odooanalyzer.registry.ModelRegistry;
import org.odooanalyzer.workspace.MemoryOptions.Phase;

/**
 * Finds what is wrong in the files of a project; what is known of them already is not done again.
 */
final class ProjectRun {
  private static final String ANALYZING = "analyzing files";
  private static final String COMPARING = "comparing files";
  private static final String OTHERS = "reading other addons";

  private final Inputs inputs;
  private final Means means;
  private final @Nullable Project open;
  private final @Nullable Kept kept;
  private final Faults faults = new Faults();

  /** A run that finds out everything. */
  ProjectRun(Inputs inputs, Means means) {
    this(inputs, means, null);
  }

  /**
   * A run.
   *
   * @param open the project when somebody has it already; absent when the run is to read it
   */
  ProjectRun(Inputs inputs, Means means, @Nullable Project open) {
    this.inputs = inputs;
    this.means = means;
    this.open = open;
    this.kept = inputs.kept();
  }

  RunFindings run() {
    Disk disk = open == null ? new Disk(inputs.found().roots()) : open.disk();
    Optional<RunFindings> before = known(disk);
    if (before.isPresent()) {
      means.work().knewWholeRun();
      return before.get();
    }
    Project project = open == null ? read(disk) : open;
    work(project.world(), project.files());
    if (!means.memory().options().has(Phase.LAZY_LOADING)) {
      project.files().load("reading everything", task -> true);
    }
    KeptSteps known =
        kept == null ? null : new KeptSteps(kept, project.world(), project.files(), disk);
    StepRunner steps = new StepRunner(project.files(), known, faults, means.work());
    RunFindings findings =
        RunFindings.of(project.world(), project.files(), across(project, steps)).with(faults.all());
    if (kept != null && !kept.sampling().differences().isEmpty()) {
      findings = findings.with(kept.sampling().differences());
      // What was made beside a lie may be made of one.
      kept.store().discard();
    }
    if (kept != null
        && findings.faults().isEmpty()
        && kept.isShared()
        && !kept.contents().isChanging()) {
      kept.runs().keep(kept.contents(), findings, disk.answers(steps.asked(), new TreeMap<>()));
    }
    return findings;
  }

  private Project read(Disk disk) {
    ProjectReader reader = new ProjectReader(inputs, means);
    World world = reader.world();
    means.times().ended("reading addons");
    return new Project(
        world,
        reader.files(world),
        disk,
        new ConcurrentHashMap<>(),
        (order, files, resolver) -> models(world, order, files, resolver));
  }

  private ModelRegistry models(
      World world, LoadOrder order, StepFiles files, ImportResolver resolver) {
    Set<String> addons = Set.copyOf(order.names());
    files.load(OTHERS, task -> WorkedFiles.isLoaded(task) && addons.contains(task.addon()));
    return new RegistryPass(world, files, resolver, means.memory())
        .run(order, means.parallel(), means.progress());
  }

  private void work(World world, WorkedFiles files) {
    if (kept == null) {
      files.work(ANALYZING, FileTask::reported);
      means.times().endedFiles();
      return;
    }
    KeptAddons addons = new KeptAddons(kept.files(), kept.contents(), world.version(), files);
    if (!kept.sampling().isOn()) {
      addons.take(means.parallel(), means.progress());
    }
    files.work(ANALYZING, FileTask::reported);
    means.times().endedFiles();
    kept.compare(means.parallel(), means.progress());
    if (kept.isShared() && !kept.contents().isChanging()) {
      addons.keep();
    }
    means.times().ended(COMPARING);
  }

  /** What a run over these very files found. */
  private Optional<RunFindings> known(Disk disk) {
    if (kept == null || !kept.mayKnowRun()) {
      return Optional.empty();
    }
    kept.compare(means.parallel(), means.progress());
    means.times().ended(COMPARING);
    return kept.runs().find(kept.contents(), disk);
  }

  private List<Diagnostic> across(Project project, StepRunner steps) {
    Settings settings = inputs.settings();
    World world = project.world();
    List<Diagnostic> findings =
        new ArrayList<>(
            new ManifestPass(world, settings, faults, project.disk(), steps.asked()).run());
    findings.addAll(
        steps.run(
            new StepRunner.Step(
                "records",
                task -> task.kind() == FileKind.XML || task.kind() == FileKind.CSV,
                // The messages of its rules name lines of other files.
                FactsDigest::content,
                (log, rechecks) ->
                    new RecordPass(world, settings, faults, new StepFiles(project.files(), log))
                        .run())));
    findings.addAll(
        steps.run(
            new StepRunner.Step(
                "imports",
                task -> task.kind() == FileKind.PYTHON,
                FactsDigest::imports,
                (log, rechecks) -> imports(project, log))));
    means.times().ended("rules across files");
    findings.addAll(
        steps.run(
            new StepRunner.Step(
                "models",
                task -> task.kind() == FileKind.PYTHON,
                FactsDigest::shape,
                (log, rechecks) -> models(project, log, rechecks))));
    means.times().ended("models and their rules");
    return findings;
  }

  private List<Diagnostic> imports(Project project, ReadLog log) {
    StepFiles read = new StepFiles(project.files(), log);
    ModuleScopes seen = new ModuleScopes(read, project.scopes());
    return new ImportPass(
            project.world(), inputs.settings(), faults, read, seen, resolver(project, seen, log))
        .run(means.parallel(), means.progress());
  }

  private List<Diagnostic> models(Project project, ReadLog log, Rechecks rechecks) {
    StepFiles read = new StepFiles(project.files(), log);
    ImportResolver resolver = resolver(project, new ModuleScopes(read, project.scopes()), log);
    return new ModelPass(
            project.world(),
            inputs.settings(),
            faults,
            read,
            order -> project.models().models(order, read, resolver),
            rechecks)
        .run();
  }

  private ImportResolver resolver(Project project, ModuleScopes scopes, ReadLog log) {
    World world = project.world();
    return new ImportResolver(world.python(project.disk().tree(log)), scopes);
  }
}
