package org.odooanalyzer.workspace;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.odooanalyzer.store.Backend;
import org.odooanalyzer.store.PublishOutcome;
import org.odooanalyzer.store.StoreStatistics;

/** The goal {@code analyze} with what runs before it have kept. */
public final class CachedAnalysis {
  private final CacheOptions options;
  private final Checks checks;

  private CachedAnalysis(CacheOptions options, Checks checks) {
    this.options = options;
    this.checks = checks;
  }

  /** A result and what it had of the cache. */
  public record Result(AnalyzeResult result, CacheUse cache) {}

  /**
   * Analyzes what a request asks for, and keeps for later runs what was made new. The cache changes
   * neither the result nor how the run ends.
   *
   * @throws InvalidConfigurationException when the options, the request or the configuration of the
   *     project cannot be carried out as they are
   * @throws java.util.concurrent.CancellationException when the calling thread is interrupted
   */
  public static Result run(
      AnalyzeRequest request, CacheOptions options, MemoryOptions memory, Progress progress) {
    return run(request, Checks.ALL, options, memory, progress);
  }

  static Result run(
      AnalyzeRequest request,
      Checks checks,
      CacheOptions options,
      MemoryOptions memory,
      Progress progress) {
    int verified = options.verifiedPercent();
    if (options.isOff() || !memory.has(MemoryOptions.Phase.DISK_CACHE)) {
      Resources resources = new Resources(null, 0, memory);
      return new Result(Analyzer.analyze(request, checks, resources, progress), CacheUse.NONE);
    }
    return new CachedAnalysis(options, checks).run(request, verified, memory, progress);
  }

  private Result run(
      AnalyzeRequest request, int verified, MemoryOptions memory, Progress progress) {
    long start = System.nanoTime();
    options.check();
    try (RunStore store = RunStore.opening(options)) {
      AnalyzeResult result =
          Analyzer.analyze(request, checks, new Resources(store, verified, memory), progress);
      long published = System.nanoTime();
      PublishOutcome outcome = store.publish();
      StoreStatistics statistics = store.statistics();
      List<String> warnings = new ArrayList<>(statistics.warnings());
      if (outcome.status() == PublishOutcome.Status.FAILED) {
        warnings.add(outcome.reason());
      }
      LastRun run = new LastRun(result.trace(), statistics, store.counts(), outcome.status());
      run.write(options.request()).ifPresent(warnings::add);
      return new Result(
          result,
          new CacheUse(
              summary(result, statistics.backend(), outcome, published, start),
              distinct(warnings)));
    }
  }

  private static List<String> distinct(List<String> warnings) {
    return warnings.stream().distinct().toList();
  }

  private String summary(
      AnalyzeResult result, Backend backend, PublishOutcome outcome, long published, long start) {
    WorkTrace trace = result.trace();
    String known =
        trace.wholeRun()
            ? "all findings were known"
            : String.format(
                Locale.ROOT,
                "%,d files parsed, %s",
                trace.parsed().size(),
                trace.steps().isEmpty()
                    ? "rules across files known"
                    : "rules across files run: " + String.join(", ", trace.steps().keySet()));
    String kept =
        switch (outcome.status()) {
          case PUBLISHED ->
              backend == Backend.MEMORY
                  ? "nothing kept on disk"
                  : String.format(
                      Locale.ROOT, "kept in %.2f s", (System.nanoTime() - published) / 1e9);
          case NOTHING_NEW -> "nothing new to keep";
          case READ_ONLY -> "nothing kept, it is only read";
          case BUSY -> "nothing kept, another process was at it";
          case FAILED -> "nothing kept";
        };
    return String.format(
        Locale.ROOT,
        "cache: %s; %s (%s, %.2f s in all)",
        known,
        kept,
        options.root(),
        (System.nanoTime() - start) / 1e9);
  }
}
