package org.odooanalyzer.workspace;

import java.nio.file.Path;
import java.util.Random;
import org.odooanalyzer.store.Store;

/** The use case {@code analyze}: reads addons and says what is wrong with them. */
public final class Analyzer {
  private final AnalyzeRequest request;
  private final Progress progress;
  private final Resources resources;
  private final Settings settings;
  private final StepTimes times = new StepTimes(System::nanoTime);
  private final Parallel parallel;

  private Analyzer(AnalyzeRequest request, Checks checks, Resources resources, Progress progress) {
    this.request = request;
    this.resources = resources;
    this.progress = progress;
    this.settings = SettingsReader.read(request, home()).with(checks);
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
    return analyze(request, Resources.NONE, progress);
  }

  /**
   * Analyzes what a request asks for, and does again only what no run before did.
   *
   * @see #analyze(AnalyzeRequest, Progress)
   */
  public static AnalyzeResult analyze(
      AnalyzeRequest request, Resources resources, Progress progress) {
    return analyze(request, Checks.ALL, resources, progress);
  }

  static AnalyzeResult analyze(
      AnalyzeRequest request, Checks checks, Resources resources, Progress progress) {
    return new Analyzer(request, checks, resources, progress).run();
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
    FileSource disk = FileSource.disk(found.roots());
    Work work = new Work();
    Sampling sampling = new Sampling(resources.verifiedPercent(), new Random());
    Store store = resources.store();
    Kept kept =
        store == null ? null : Kept.in(store, store, settings, scope, found, disk, sampling);
    Inputs inputs = new Inputs(settings, scope, found, disk, kept);
    Means means = new Means(new Memory(resources.memory()), times, work, parallel, progress);
    RunFindings findings = new ProjectRun(inputs, means).run();
    return new ReportAssembly(request, settings, found, times).assemble(findings, work.trace());
  }
}
