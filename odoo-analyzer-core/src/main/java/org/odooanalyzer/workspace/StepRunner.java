package org.odooanalyzer.workspace;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.odooanalyzer.cache.Digest;
import org.odooanalyzer.cache.FactsDigest;
import org.odooanalyzer.diagnostics.Diagnostic;
import org.odooanalyzer.project.FileKind;
import org.odooanalyzer.text.FilePath;

/**
 * Runs steps over many files, unless what they would find is known: a step is run again only when
 * something that it looks at says something else.
 */
final class StepRunner {
  private final WorkedFiles files;
  private final @Nullable KeptSteps kept;
  private final Faults faults;
  private final Work work;
  private final ReadLog asked = new ReadLog();

  /**
   * A runner.
   *
   * @param kept what steps found before; absent when nothing is kept
   */
  StepRunner(WorkedFiles files, @Nullable KeptSteps kept, Faults faults, Work work) {
    this.files = files;
    this.kept = kept;
    this.faults = faults;
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
      return run(step, checked, asked, (file, answers, rules) -> rules.get());
    }
    Digest key = kept.key(step.name(), checked, step.shown());
    Optional<KeptSteps.Found> known = kept.find(key, step.shown());
    if (known.isPresent() && kept.picks()) {
      verify(step, known.get().findings(), kept);
    }
    KeptSteps.Found found = known.orElseGet(() -> runAndKeep(step, checked, key, kept));
    asked.disk(found.reads());
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
    KeptChecks checks = steps.checks(step.name());
    ReadLog log = new ReadLog();
    int before = faults.all().size();
    List<Diagnostic> findings = run(step, checked, log, checks);
    KeptSteps.Found found = steps.found(step.shown(), findings, log);
    if (faults.all().size() == before && !hasFault(checked, log)) {
      checks.keep();
      steps.keep(key, found);
    }
    return found;
  }

  /** Whether the analyzer failed on a file that a step looks at; it looks at all manifests. */
  private boolean hasFault(List<FilePath> checked, ReadLog log) {
    Set<FilePath> seen = new HashSet<>(checked);
    seen.addAll(log.files());
    return files.results().stream()
        .filter(result -> result.fault() != null)
        .map(FileResult::task)
        .anyMatch(task -> task.kind() == FileKind.MANIFEST || seen.contains(task.file()));
  }

  /** Notes the files on which rules run: all of the step, unless it goes file by file. */
  private List<Diagnostic> run(Step step, List<FilePath> checked, ReadLog log, Rechecks rechecks) {
    Set<FilePath> ran = new TreeSet<>();
    AtomicBoolean byFile = new AtomicBoolean();
    Rechecks noted =
        (file, answers, rules) -> {
          byFile.set(true);
          return rechecks.check(
              file,
              answers,
              () -> {
                ran.add(file);
                return rules.get();
              });
        };
    List<Diagnostic> findings = faults.guard(step.name(), () -> step.run().apply(log, noted));
    work.checked(step.name(), byFile.get() ? ran : checked);
    return findings;
  }

  private void verify(Step step, List<Diagnostic> known, KeptSteps steps) {
    Rechecks all = (file, answers, rules) -> rules.get();
    List<Diagnostic> made = faults.guard(step.name(), () -> step.run().apply(new ReadLog(), all));
    if (!made.stream().sorted().toList().equals(known.stream().sorted().toList())) {
      steps.differs(step.name());
    }
  }

  /** What was asked of the disk, by the steps and by what is not worth keeping. */
  ReadLog asked() {
    return asked;
  }
}
