package org.odooanalyzer.workspace;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.odooanalyzer.cache.FactsDigest;
import org.odooanalyzer.diagnostics.Diagnostic;
import org.odooanalyzer.project.FileKind;
import org.odooanalyzer.project.ImportResolver;
import org.odooanalyzer.project.ModuleScope;
import org.odooanalyzer.text.FilePath;
import org.odooanalyzer.workspace.MemoryOptions.Phase;

/**
 * Finds what is wrong in the files of a project; what is known of them already is not done again.
 */
final class ProjectRun {
  private static final String ANALYZING = "analyzing files";
  private static final String COMPARING = "comparing files";

  private final Settings settings;
  private final ReportScope scope;
  private final ProjectFiles found;
  private final @Nullable Kept kept;
  private final Memory memory;
  private final StepTimes times;
  private final Work work;
  private final Parallel parallel;
  private final Progress progress;
  private final Disk disk;
  private final Faults faults = new Faults();

  /**
   * A run.
   *
   * @param kept what runs before it found; absent when nothing is kept
   */
  ProjectRun(
      Settings settings,
      ReportScope scope,
      ProjectFiles found,
      @Nullable Kept kept,
      Memory memory,
      StepTimes times,
      Work work,
      Parallel parallel,
      Progress progress) {
    this.settings = settings;
    this.scope = scope;
    this.found = found;
    this.kept = kept;
    this.memory = memory;
    this.times = times;
    this.work = work;
    this.parallel = parallel;
    this.progress = progress;
    this.disk = new Disk(found.roots());
  }

  RunFindings run() {
    Optional<RunFindings> before = known();
    if (before.isPresent()) {
      work.knewWholeRun();
      return before.get();
    }
    ProjectReader reader = new ProjectReader(found, settings, times, kept, memory, work);
    World world = reader.world(scope, parallel, progress);
    times.ended("reading addons");
    WorkedFiles files =
        new WorkedFiles(
            world,
            scope,
            () -> reader.worker(world.version()),
            memory.options(),
            parallel,
            progress);
    work(world, files);
    if (!memory.options().has(Phase.LAZY_LOADING)) {
      files.load("reading everything", task -> true);
    }
    KeptSteps known = kept == null ? null : new KeptSteps(kept, world, files, disk);
    StepRunner steps = new StepRunner(files, known, faults, work);
    RunFindings findings =
        RunFindings.of(world, files, across(world, files, steps)).with(faults.all());
    if (kept != null && !kept.sampling().differences().isEmpty()) {
      findings = findings.with(kept.sampling().differences());
      // What was made beside a lie may be made of one.
      kept.store().discard();
    }
    if (kept != null && findings.faults().isEmpty() && !kept.contents().isChanging()) {
      kept.runs().keep(kept.contents(), findings, disk.answers(steps.asked(), new TreeMap<>()));
    }
    return findings;
  }

  private void work(World world, WorkedFiles files) {
    if (kept == null) {
      files.work(ANALYZING, FileTask::reported);
      times.endedFiles();
      return;
    }
    KeptAddons addons = new KeptAddons(kept.files(), kept.contents(), world.version(), files);
    if (!kept.sampling().isOn()) {
      addons.take(parallel, progress);
    }
    files.work(ANALYZING, FileTask::reported);
    times.endedFiles();
    kept.compare(parallel, progress);
    if (!kept.contents().isChanging()) {
      addons.keep();
    }
    times.ended(COMPARING);
  }

  /** What a run over these very files found. */
  private Optional<RunFindings> known() {
    if (kept == null || !kept.mayKnowRun()) {
      return Optional.empty();
    }
    kept.compare(parallel, progress);
    times.ended(COMPARING);
    return kept.runs().find(kept.contents(), disk);
  }

  private List<Diagnostic> across(World world, WorkedFiles files, StepRunner steps) {
    Map<FilePath, Optional<ModuleScope>> scopes = new ConcurrentHashMap<>();
    List<Diagnostic> findings =
        new ArrayList<>(new ManifestPass(world, settings, faults, disk, steps.asked()).run());
    findings.addAll(
        steps.run(
            new StepRunner.Step(
                "records",
                task -> task.kind() == FileKind.XML || task.kind() == FileKind.CSV,
                // The messages of its rules name lines of other files.
                FactsDigest::content,
                (log, rechecks) ->
                    new RecordPass(world, settings, faults, new StepFiles(files, log)).run())));
    findings.addAll(
        steps.run(
            new StepRunner.Step(
                "imports",
                task -> task.kind() == FileKind.PYTHON,
                FactsDigest::imports,
                (log, rechecks) -> imports(world, files, scopes, log))));
    times.ended("rules across files");
    findings.addAll(
        steps.run(
            new StepRunner.Step(
                "models",
                task -> task.kind() == FileKind.PYTHON,
                FactsDigest::shape,
                (log, rechecks) -> models(world, files, scopes, log, rechecks))));
    times.ended("models and their rules");
    return findings;
  }

  private List<Diagnostic> imports(
      World world, WorkedFiles files, Map<FilePath, Optional<ModuleScope>> scopes, ReadLog log) {
    StepFiles read = new StepFiles(files, log);
    ModuleScopes seen = new ModuleScopes(read, scopes);
    return new ImportPass(world, settings, faults, read, seen, resolver(world, seen, log))
        .run(parallel, progress);
  }

  private List<Diagnostic> models(
      World world,
      WorkedFiles files,
      Map<FilePath, Optional<ModuleScope>> scopes,
      ReadLog log,
      Rechecks rechecks) {
    StepFiles read = new StepFiles(files, log);
    return new ModelPass(
            world,
            settings,
            faults,
            read,
            resolver(world, new ModuleScopes(read, scopes), log),
            rechecks,
            memory)
        .run(parallel, progress);
  }

  private ImportResolver resolver(World world, ModuleScopes scopes, ReadLog log) {
    return new ImportResolver(found.world(world.version(), disk.tree(log)), scopes);
  }
}
