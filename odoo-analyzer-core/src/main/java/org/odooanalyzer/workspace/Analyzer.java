package org.odooanalyzer.workspace;

import java.nio.file.Path;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.odooanalyzer.store.Store;

/** The use case {@code analyze}: reads addons and says what is wrong with them. */
public final class Analyzer {
  private final AnalyzeRequest request;
  private final Progress progress;
  private final @Nullable Store store;
  private final int verifiedPercent;
  private final Settings settings;
  private final StepTimes times = new StepTimes(System::nanoTime);
  private final Parallel parallel;

  private Analyzer(
      AnalyzeRequest request, @Nullable Store store, int verifiedPercent, Progress progress) {
    this.request = request;
    this.store = store;
    this.verifiedPercent = verifiedPercent;
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
    return new Analyzer(request, null, 0, progress).run();
  }

  /**
   * Analyzes what a request asks for, and does again only what no run before did. The result is the
   * same as without a store.
   *
   * @param store what runs keep; left open, and what this run adds is not published
   * @param verifiedPercent how many of a hundred known results are made again; when one comes out
   *     otherwise, the run fails with an internal error
   * @see #analyze(AnalyzeRequest, Progress)
   */
  public static AnalyzeResult analyze(
      AnalyzeRequest request, Store store, int verifiedPercent, Progress progress) {
    return new Analyzer(request, store, verifiedPercent, progress).run();
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
    Work work = new Work();
    Sampling sampling = new Sampling(verifiedPercent, new Random());
    Kept kept = store == null ? null : Kept.in(store, settings, scope, found, sampling);
    RunFindings findings =
        new ProjectRun(settings, scope, found, kept, times, work, parallel, progress).run();
    return new ReportAssembly(request, settings, found, times).assemble(findings, work.trace());
  }
}
