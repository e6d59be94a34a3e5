package org.odooanalyzer.workspace;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.odooanalyzer.diagnostics.Diagnostic;
import org.odooanalyzer.facts.StringPool;
import org.odooanalyzer.project.FileRole;

/** The use case {@code analyze}: reads addons and says what is wrong with them. */
public final class Analyzer {
  private static final String READING = "reading addons";
  private static final String ANALYZING = "analyzing files";

  private final AnalyzeRequest request;
  private final Progress progress;
  private final Settings settings;
  private final StepTimes times = new StepTimes(System::nanoTime);
  private final Parallel parallel;

  private Analyzer(AnalyzeRequest request, Progress progress) {
    this.request = request;
    this.progress = progress;
    this.settings = SettingsReader.read(request, home());
    this.parallel = new Parallel(request.threads());
  }

  /**
   * Analyzes what a request asks for. The result depends on the request and the files alone: not on
   * the number of threads, nor on their luck.
   *
   * @throws InvalidConfigurationException when the request or the configuration of the project
   *     cannot be carried out as it is
   * @throws java.util.concurrent.CancellationException when the calling thread is interrupted
   */
  public static AnalyzeResult analyze(AnalyzeRequest request, Progress progress) {
    return new Analyzer(request, progress).run();
  }

  /**
   * Whether there is more to report on than Odoo itself.
   *
   * @throws InvalidConfigurationException when the configuration of the project cannot be read
   */
  public static boolean findsAddons(AnalyzeRequest request) {
    return SettingsReader.findsAddons(request, home());
  }

  private static Path home() {
    return Path.of(System.getProperty("user.home", ""));
  }

  private AnalyzeResult run() {
    ProjectFiles files = Discovery.discover(settings.discovery());
    ReportScope scope = ReportScope.of(request, files);
    times.ended("finding files");
    World world = world(files, scope);
    times.ended(READING);
    List<FileTask> tasks = world.tasks(scope);
    List<FileTask> reported = tasks.stream().filter(FileTask::reported).toList();
    List<FileResult> results = new ArrayList<>(world.manifests());
    results.addAll(parallel.map(ANALYZING, reported, () -> worker(world), progress));
    times.endedFiles();
    FactsLoader others = others(world, tasks);
    List<Diagnostic> findings = new ArrayList<>(new ManifestPass(world, settings.rules()).run());
    findings.addAll(new RecordPass(world, settings.rules(), results).run());
    findings.addAll(new ImportPass(world, settings, results, others).run(parallel, progress));
    times.ended("rules across files");
    findings.addAll(
        new ModelPass(world, settings, results, others)
            .run(parallel, () -> worker(world), progress));
    results.addAll(others.results());
    times.ended("models and their rules");
    return new ReportAssembly(request, settings, world, times).assemble(results, findings);
  }

  private FactsLoader others(World world, List<FileTask> tasks) {
    PythonWork work = new PythonWork(settings.rules(), new StringPool());
    return new FactsLoader(
        tasks.stream().filter(task -> task.kind() == FileKind.PYTHON && !task.reported()).toList(),
        analysis(world.files().roots(), work));
  }

  private World world(ProjectFiles files, ReportScope scope) {
    List<FileTask> tasks = new ArrayList<>();
    for (AddonFiles addon : files.addons()) {
      tasks.add(
          new FileTask(
              addon.manifest(),
              FileKind.MANIFEST,
              addon.name(),
              FileRole.OTHER,
              scope.covers(addon.name(), addon.manifest())));
    }
    List<FileResult> manifests =
        parallel.map(
            READING,
            tasks,
            () -> analysis(files.roots(), new PythonWork(settings.rules(), new StringPool()))::run,
            progress);
    return World.of(files, OdooVersions.detect(files, manifests), manifests);
  }

  private Function<FileTask, FileResult> worker(World world) {
    Roots roots = world.files().roots();
    StringPool strings = new StringPool();
    FileAnalysis python = analysis(roots, new PythonWork(settings.rules(), strings));
    FileAnalysis xml = analysis(roots, new XmlWork(world.version(), settings.rules(), strings));
    FileAnalysis csv = analysis(roots, new CsvWork(settings.rules(), strings));
    return task ->
        switch (task.kind()) {
          case MANIFEST, PYTHON -> python.run(task);
          case XML -> xml.run(task);
          case CSV -> csv.run(task);
        };
  }

  private FileAnalysis analysis(Roots roots, FileWork work) {
    return new FileAnalysis(roots, settings.rules(), times.lap(), work);
  }
}
