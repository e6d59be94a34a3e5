package org.odooanalyzer.workspace;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.odooanalyzer.cache.Digest;
import org.odooanalyzer.cache.FactsDigest;
import org.odooanalyzer.cache.KeyDigest;
import org.odooanalyzer.diagnostics.Diagnostic;
import org.odooanalyzer.project.ImportResolver;
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
    Optional<RunFindings> known = known();
    if (known.isPresent()) {
      work.knewWholeRun();
      return known.get();
    }
    ProjectReader reader = new ProjectReader(found, settings.rules(), times, kept, memory, work);
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
    StepRunner steps = steps(world, files);
    RunFindings findings = RunFindings.of(world, files, across(world, files, steps));
    if (kept != null) {
      findings = findings.with(kept.sampling().differences());
    }
    if (kept != null && findings.faults().isEmpty() && !kept.contents().isChanging()) {
      kept.runs().keep(kept.contents(), findings, steps.reads());
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

  private StepRunner steps(World world, WorkedFiles files) {
    Digest project = ProjectKey.frame(settings, scope, found);
    KeyDigest key = new KeyDigest("project").add(project).add(world.version().toString());
    key.all(world.manifests(), (to, manifest) -> to.add(manifest.result().digests().shape()));
    KeptSteps known =
        kept == null
            ? null
            : new KeptSteps(
                kept.store(), kept.entries(), kept.files(), files, kept.contents(), disk);
    Sampling sampling = kept == null ? new Sampling(0, new Random()) : kept.sampling();
    return new StepRunner(project, key.digest(), files, known, sampling, work);
  }

  private List<Diagnostic> across(World world, WorkedFiles files, StepRunner steps) {
    ModuleScopes scopes = new ModuleScopes(new StepFiles(files, new ReadLog()));
    List<Diagnostic> findings = new ArrayList<>();
    findings.addAll(
        steps.runAlways(log -> new ManifestPass(world, settings.rules(), disk, log).run()));
    findings.addAll(
        steps.run(
            new StepRunner.Step(
                "records",
                task -> task.kind() == FileKind.XML || task.kind() == FileKind.CSV,
                // The messages of its rules name lines of other files.
                FactsDigest::content,
                (log, rechecks) ->
                    new RecordPass(world, settings.rules(), new StepFiles(files, log)).run())));
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
      World world, WorkedFiles files, ModuleScopes scopes, ReadLog log) {
    StepFiles read = new StepFiles(files, log);
    ModuleScopes seen = scopes.of(read);
    return new ImportPass(world, settings, read, seen, resolver(world, seen, log))
        .run(parallel, progress);
  }

  private List<Diagnostic> models(
      World world, WorkedFiles files, ModuleScopes scopes, ReadLog log, Rechecks rechecks) {
    StepFiles read = new StepFiles(files, log);
    return new ModelPass(
            world, settings.rules(), read, resolver(world, scopes.of(read), log), rechecks, memory)
        .run(parallel, progress);
  }

  private ImportResolver resolver(World world, ModuleScopes scopes, ReadLog log) {
    return new ImportResolver(found.world(world.version(), disk.tree(log)), scopes);
  }
}
