package org.odooanalyzer.workspace;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.odooanalyzer.diagnostics.Diagnostic;
import org.odooanalyzer.project.ImportResolver;

/** The use case {@code analyze}: reads addons and says what is wrong with them. */
public final class Analyzer {
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
    ProjectFiles found = Discovery.discover(settings.discovery());
    ReportScope scope = ReportScope.of(request, found);
    times.ended("finding files");
    ProjectReader reader = new ProjectReader(found, settings.rules(), times);
    World world = reader.world(scope, parallel, progress);
    times.ended("reading addons");
    WorkedFiles files =
        new WorkedFiles(world, scope, () -> reader.worker(world.version()), parallel, progress);
    files.work(ANALYZING, FileTask::reported);
    times.endedFiles();
    List<Diagnostic> across = across(world, files);
    return new ReportAssembly(request, settings, found, times)
        .assemble(RunFindings.of(world, files, across));
  }

  private List<Diagnostic> across(World world, WorkedFiles files) {
    ModuleScopes scopes = new ModuleScopes(files);
    ImportResolver resolver = new ImportResolver(world.files().world(world.version()), scopes);
    List<Diagnostic> findings = new ArrayList<>(new ManifestPass(world, settings.rules()).run());
    findings.addAll(new RecordPass(world, settings.rules(), files).run());
    findings.addAll(
        new ImportPass(world, settings, files, scopes, resolver).run(parallel, progress));
    times.ended("rules across files");
    findings.addAll(
        new ModelPass(world, settings.rules(), files, resolver).run(parallel, progress));
    times.ended("models and their rules");
    return findings;
  }
}
