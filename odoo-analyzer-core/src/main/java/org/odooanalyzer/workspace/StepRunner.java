package org.odooanalyzer.workspace;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BiFunction;
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
  private final Digest project;
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
   * @param project names the project, whatever its files hold
   * @param frame all that every step depends on
   * @param kept what steps found before; absent when nothing is kept
   */
  StepRunner(
      Digest project,
      Digest frame,
      WorkedFiles files,
      @Nullable KeptSteps kept,
      Sampling sampling,
      Work work) {
    this.sampling = sampling;
    this.project = project;
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
   * @param run what it does; it notes what else it looks at, and runs its rules file by file where
   *     it can say what they see
   */
  record Step(
      String name,
      Predicate<FileTask> isChecked,
      Function<FactsDigest, Digest> shown,
      BiFunction<ReadLog, Rechecks, List<Diagnostic>> run) {}

  /** The findings of a step. */
  List<Diagnostic> run(Step step) {
    List<FilePath> checked = checked(step);
    if (kept == null) {
      return run(step, checked, new ReadLog(), (file, answers, rules) -> rules.get());
    }
    Digest key = key(step, checked);
    Optional<KeptSteps.Found> known = kept.find(key, step.shown());
    if (known.isPresent() && sampling.picks()) {
      verify(step, known.get().findings());
    }
    KeptSteps.Found found = known.orElseGet(() -> runAndKeep(step, checked, key, kept));
    folders.putAll(found.reads().folders());
    existing.putAll(found.reads().existing());
    return found.findings();
  }

  private List<FilePath> checked(Step step) {
    return files
        .tasks()
        .filter(task -> task.reported() && step.isChecked().test(task))
        .map(FileTask::file)
        .toList();
  }

  private KeptSteps.Found runAndKeep(
      Step step, List<FilePath> checked, Digest key, KeptSteps steps) {
    KeptChecks checks =
        steps.checks(new KeyDigest("checks").add(step.name()).add(project).digest());
    ReadLog log = new ReadLog();
    List<Diagnostic> findings = run(step, checked, log, checks);
    checks.keep();
    return steps.keep(key, step.shown(), findings, log);
  }

  /** Notes the files on which rules run: all of the step, unless it goes file by file. */
  private List<Diagnostic> run(Step step, List<FilePath> checked, ReadLog log, Rechecks rechecks) {
    Set<FilePath> ran = new TreeSet<>();
    AtomicBoolean byFile = new AtomicBoolean();
    List<Diagnostic> findings =
        step.run()
            .apply(
                log,
                (file, answers, rules) -> {
                  byFile.set(true);
                  return rechecks.check(
                      file,
                      answers,
                      () -> {
                        ran.add(file);
                        return rules.get();
                      });
                });
    work.checked(step.name(), byFile.get() ? ran : checked);
    return findings;
  }

  private void verify(Step step, List<Diagnostic> known) {
    List<Diagnostic> made = step.run().apply(new ReadLog(), (file, answers, rules) -> rules.get());
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
