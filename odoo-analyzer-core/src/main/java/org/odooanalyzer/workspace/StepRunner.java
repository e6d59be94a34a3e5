package org.odooanalyzer.workspace;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.odooanalyzer.cache.Digest;
import org.odooanalyzer.cache.FactsDigest;
import org.odooanalyzer.cache.KeyDigest;
import org.odooanalyzer.cache.ReadSet;
import org.odooanalyzer.diagnostics.Diagnostic;
import org.odooanalyzer.text.FilePath;

/**
 * Runs steps over many files, unless what they would find is known: a step is run again only when
 * something that it looks at says something else.
 */
final class StepRunner {
  private final Digest frame;
  private final WorkedFiles files;
  private final @Nullable KeptSteps kept;
  private final Sampling sampling;
  private final Work work;
  private final SortedMap<FilePath, Digest> folders = new TreeMap<>();
  private final SortedMap<FilePath, Boolean> existing = new TreeMap<>();

  /**
   * A runner.
   *
   * @param frame all that every step depends on
   * @param kept what steps found before; absent when nothing is kept
   */
  StepRunner(
      Digest frame, WorkedFiles files, @Nullable KeptSteps kept, Sampling sampling, Work work) {
    this.sampling = sampling;
    this.frame = frame;
    this.files = files;
    this.kept = kept;
    this.work = work;
  }

  /**
   * A step.
   *
   * @param name unique
   * @param isChecked which of the files that are reported on it checks
   * @param shown what of a file it looks at
   * @param run what it does; it notes what else it looks at
   */
  record Step(
      String name,
      Predicate<FileTask> isChecked,
      Function<FactsDigest, Digest> shown,
      Function<ReadLog, List<Diagnostic>> run) {}

  /** The findings of a step. */
  List<Diagnostic> run(Step step) {
    List<FilePath> checked =
        files
            .tasks()
            .filter(task -> task.reported() && step.isChecked().test(task))
            .map(FileTask::file)
            .toList();
    if (kept == null) {
      work.checked(step.name(), checked);
      return step.run().apply(new ReadLog());
    }
    Digest key = key(step, checked);
    Optional<KeptSteps.Found> known = kept.find(key, step.shown());
    boolean isKnown = known.isPresent();
    if (!isKnown) {
      work.checked(step.name(), checked);
      ReadLog log = new ReadLog();
      known = Optional.of(kept.keep(key, step.shown(), step.run().apply(log), log));
    }
    if (isKnown && sampling.picks()) {
      verify(step, known.get().findings());
    }
    folders.putAll(known.get().reads().folders());
    existing.putAll(known.get().reads().existing());
    return known.get().findings();
  }

  private void verify(Step step, List<Diagnostic> known) {
    List<Diagnostic> made = step.run().apply(new ReadLog());
    if (!made.stream().sorted().toList().equals(known.stream().sorted().toList())) {
      sampling.differs("the step " + step.name());
    }
  }

  /** Runs what costs less than to keep it. */
  List<Diagnostic> runAlways(Function<ReadLog, List<Diagnostic>> run) {
    ReadLog log = new ReadLog();
    List<Diagnostic> findings = run.apply(log);
    folders.putAll(log.folders());
    existing.putAll(log.existing());
    return findings;
  }

  private Digest key(Step step, List<FilePath> checked) {
    KeyDigest key = new KeyDigest("step").add(step.name()).add(frame);
    key.all(
        checked,
        (to, file) ->
            to.add(
                step.shown()
                    .apply(files.result(file).map(FileResult::digests).orElse(FactsDigest.NONE))));
    return key.digest();
  }

  /** What the steps looked at beside the files of the project. */
  ReadSet reads() {
    return new ReadSet(new TreeMap<>(), folders, existing);
  }
}
